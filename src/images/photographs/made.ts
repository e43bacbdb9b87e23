import { MOST_PIXELS } from '@cms/rules/picture-size'
import sharp, { type OutputInfo } from 'sharp'
import { encoded } from '../encode'
import type { Variant } from '../variants'
import { damaged, TALLEST, type Original } from './original'

/**
 * All versions of one photograph, in their order, without anything a camera wrote into it. The original is
 * decoded once, to the widest version; each smaller one is made from the next larger.
 * @throws with the file's name where its pixels are damaged, which the content check, reading heads alone, can't see
 */
export async function made(original: Original, versions: readonly Variant[]): Promise<Buffer[]> {
  try {
    return await decodedOnce(original, versions)
  } catch (error) {
    throw damaged(original.file, error)
  }
}

async function decodedOnce({ file, ...original }: Original, versions: readonly Variant[]): Promise<Buffer[]> {
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
      return encoded(sharp(data, { raw }), as)
    }),
  )
}

interface Pixels {
  data: Buffer
  raw: OutputInfo
}
