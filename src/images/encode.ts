import sharp, { type OutputInfo, type Sharp } from 'sharp'
import type { Variant } from './variants.ts'

/** CSS pixels of SVG at sharp's default density. */
const SVG_DENSITY = 72

/** A variant, and the SVG of its piece's size that is laid over the piece. */
export type DrawnVariant = Variant & { over?: string | undefined }

/**
 * All pictures of one drawing, in the order of `variants`. Turning the SVG into pixels is a third of the work, so
 * it is done once, for the widest, and the others are made from that.
 * @param width of the SVG in its own units
 */
export async function pictures(
  { svg, width: units }: { svg: string; width: number },
  variants: readonly DrawnVariant[],
): Promise<Buffer[]> {
  const scale = Math.max(...variants.map(({ width, piece }) => width / (piece?.width ?? units)))
  const { data, info } = await pixelsOf(svg, scale).raw().toBuffer({ resolveWithObject: true })
  // One after the other: encoders that work on several large pictures at once need more memory.
  const made: Buffer[] = []
  for (const variant of variants) {
    const drawing = sharp(data, { raw: info })
    const shown = variant.piece ? await cut(drawing, info, variant, scale) : drawing
    made.push(await encoded(shown.resize(variant.width), variant.as))
  }
  return made
}

const pixelsOf = (svg: string, scale: number): Sharp =>
  sharp(Buffer.from(svg), { density: SVG_DENSITY * scale }).removeAlpha()

async function cut(
  drawing: Sharp,
  whole: OutputInfo,
  { piece, over }: DrawnVariant,
  scale: number,
): Promise<Sharp> {
  if (!piece) return drawing
  const [width, height] = [Math.round(piece.width * scale), Math.round(piece.height * scale)]
  const left = Math.floor((whole.width - width) / 2)
  if (piece.at === 'top') return drawing.extract({ left, top: 0, width, height })
  const top = Math.floor((whole.height - height) / 2)
  const shown = drawing.extract({ left, top, width, height })
  const finished = over
    ? shown.composite([{ input: Buffer.from(over), density: SVG_DENSITY * scale }])
    : shown
  const { data, info } = await finished.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: info })
}

/** Pixels as the bytes of a file. */
export const encoded = (pixels: Sharp, as: Variant['as']): Promise<Buffer> =>
  ('jpeg' in as ? pixels.jpeg(as.jpeg) : pixels.avif(as.avif)).toBuffer()
