import { MOST_PIXELS } from '@cms/rules/picture-size'
import sharp, { type OutputInfo } from 'sharp'
import { damaged, TALLEST, type Original } from './original'
import { avif, jpeg, type PhotographVersion } from './versions'

// Several photographs are made at once: a thread for each is quicker than all threads for one.
sharp.concurrency(1)

/**
 * All versions of one photograph, in their order, without anything a camera wrote into it. The original is
 * decoded once, to the widest version; each smaller one is made from the next larger.
 * @throws with the file's name where its pixels are damaged, which the content check, reading heads alone, can't see
 */
export async function made(original: Original, versions: readonly PhotographVersion[]): Promise<Buffer[]> {
  try {
    return await encoded(original, versions)
  } catch (error) {
    throw damaged(original.file, error)
  }
}

async function encoded(
  { file, ...original }: Original,
  versions: readonly PhotographVersion[],
): Promise<Buffer[]> {
  const isCut = original.height === original.width * TALLEST
  const widths = [...new Set(versions.map(({ width }) => width))].sort((one, other) => other - one)
  const pixels = new Map<number, Pixels>()
  let source = sharp(file, { limitInputPixels: MOST_PIXELS }).autoOrient()
  for (const width of widths) {
    // Paper shows through where a picture is transparent; neither format here keeps a hole.
    const { data, info } = await source
      .resize(width, isCut ? width * TALLEST : undefined)
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    pixels.set(width, { data, raw: info })
    source = sharp(data, { raw: info })
  }
  return Promise.all(
    versions.map(({ width, as }) => {
      const { data, raw } = pixels.get(width) as Pixels
      const picture = sharp(data, { raw })
      return (as === 'avif' ? picture.avif(avif) : picture.jpeg(jpeg)).toBuffer()
    }),
  )
}

interface Pixels {
  data: Buffer
  raw: OutputInfo
}
