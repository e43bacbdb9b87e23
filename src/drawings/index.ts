import type { Catalogue, Village } from '@/catalogue'
import { clothOf } from '@/illustrations/cloth'
import type { PictureFile } from './file'
import { programmePicture } from './maps'
import { locatorPictures } from './locator'
import { platePicture } from './plates'
import { ridgePicture } from './ridges'

/** Every picture file that pages of this catalogue may ask for, each once. */
export async function everyPicture({ villages, groups, products }: Catalogue): Promise<PictureFile[]> {
  const plates = [...groups, ...products]
    .filter(({ photo }) => !photo)
    .flatMap((entry) =>
      (['whole', 'part'] as const).map((cut) => platePicture(clothOf(entry), entry.slug, cut)),
    )
    .flatMap(({ avif, still }) => [...avif, still])
  const places = await Promise.all(villages.map(ofVillage))
  const programme = await Promise.all([programmePicture('wide'), programmePicture('phone')])
  const files = [...plates, ...places.flat(), ...programme.map(({ picture }) => picture)]
  return [...new Map(files.map((picture) => [picture.file, picture])).values()]
}

async function ofVillage(village: Village): Promise<PictureFile[]> {
  const ridges = await Promise.all(
    (['wide', 'phone', 'strip'] as const).map((format) => ridgePicture(village, format)),
  )
  const locator = await locatorPictures(village)
  return [
    ...ridges.flatMap(({ files: { light, dark }, still }) => [...light, ...dark, still]),
    ...(locator ? [locator.java.picture, locator.regency.picture] : []),
  ]
}
