import sharp, { type OutputInfo } from 'sharp'
import { MOST_PIXELS } from '../../../cms/rules/picture-size.ts'
import { encoded } from '../encode.ts'
import type { Variant } from '../variants.ts'

/** An original as it is to be decoded. */
export interface Upright {
  /** Absolute path. */
  file: string
  /** How often its width its middle is high, where that is all that is made of it. */
  tallest?: number | undefined
}

/**
 * All versions of one photograph, in their order, without anything a camera wrote into it. The original is
 * decoded once, to the widest version; each smaller one is made from the next larger.
 */
export async function decodedOnce(
  { file, tallest }: Upright,
  versions: readonly Variant[],
): Promise<Buffer[]> {
  const widths = [...new Set(versions.map(({ width }) => width))].sort((one, other) => other - one)
  const pixels = new Map<number, Pixels>()
  let source = sharp(file, { limitInputPixels: MOST_PIXELS }).autoOrient()
  for (const width of widths) {
    // Paper shows through where a picture is transparent; neither format here keeps a hole.
    const { data, info } = await source
      .resize(width, tallest && width * tallest)
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
      return encoded(sharp(data, { raw }), as)
    }),
  )
}

interface Pixels {
  data: Buffer
  raw: OutputInfo
}
