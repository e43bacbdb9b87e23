import { createHash } from 'node:crypto'
import { keptTogether } from '@/drawings/store'
import type { RasterFile } from '@/drawings/file'
import { made } from './made'
import { originalOf, TALLEST } from './original'
import { avif, jpeg, versionsOf } from './versions'

/** Changes when the same original would give other pictures. */
const settings = createHash('sha256')
  .update(JSON.stringify({ avif, jpeg, tallest: TALLEST, version: 1 }))
  .digest('hex')
  .slice(0, 4)

export interface PhotographFiles {
  /** Narrowest first. */
  avif: RasterFile[]
  jpeg: RasterFile[]
  /** Pixels of the original, upright. */
  width: number
  height: number
}

/** The picture files of one photograph, by the path an entry names it with. Whichever is asked for first, all are made. */
export async function photographFiles(path: string): Promise<PhotographFiles> {
  const original = await originalOf(path)
  const { name, width, height } = original
  const versions = versionsOf(width)
  const names = versions.map((version) => {
    const ending = version.as === 'avif' ? 'avif' : 'jpg'
    return `${name}${settings}-${version.width}.${ending}`
  })
  const files = versions.map((version, index): RasterFile & { as: string } => {
    const own = names[index] as string
    return {
      ...version,
      file: own,
      address: `/foto/${own}`,
      bytes: () => keptTogether(names, own, () => made(original, versions)),
    }
  })
  const of = (as: string) => files.filter((picture) => picture.as === as)
  return { avif: of('avif'), jpeg: of('jpeg'), width, height }
}
