import { createHash } from 'node:crypto'
import type { RasterFile } from '../picture'
import { keptTogether } from '../store'
import { photographs } from '../variants'
import { made } from './made'
import { originalOf, TALLEST } from './original'
import { versionsOf } from './versions'

/** Changes when the same original would give other pictures. */
const settings = createHash('sha256')
  .update(
    JSON.stringify({ avif: photographs.avif.as, jpeg: photographs.jpeg.as, tallest: TALLEST, version: 1 }),
  )
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
  const endingOf = (index: number) => ('jpeg' in (versions[index]?.as ?? {}) ? 'jpg' : 'avif')
  const names = versions.map((version, index) => `${name}${settings}-${version.width}.${endingOf(index)}`)
  const files = versions.map((version, index): RasterFile => {
    const own = names[index] as string
    return {
      file: own,
      path: `/foto/${own}`,
      width: version.width,
      bytes: () => keptTogether(names, own, () => made(original, versions)),
    }
  })
  const endingIn = (ending: string) => files.filter((_, index) => endingOf(index) === ending)
  return { avif: endingIn('avif'), jpeg: endingIn('jpg'), width, height }
}
