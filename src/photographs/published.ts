import type { Catalogue } from '@/catalogue'
import type { PictureFile } from '@/drawings/file'
import { photographFiles } from './files'

/** The files of every photograph that an entry of this catalogue shows, and of no other: a draft's stays unseen. */
export async function everyPhotograph(all: Catalogue): Promise<PictureFile[]> {
  const entries = [all.villages, all.groups, all.products, all.stories].flat()
  const photos = entries.flatMap(({ photo }) => photo ?? [])
  const galleries = all.products.flatMap(({ gallery }) => gallery?.map(({ photo }) => photo) ?? [])
  const made = await Promise.all([...new Set([...photos, ...galleries])].map(photographFiles))
  const files = made.flatMap(({ avif, jpeg }) => [...avif, ...jpeg])
  // Two paths may name one file.
  return [...new Map(files.map((picture) => [picture.file, picture])).values()]
}
