import sharp, { type OutputInfo, type Sharp } from 'sharp'
import type { Piece, Variant } from './variants'

// Several pictures are made at once: a thread for each is quicker than all threads for one.
sharp.concurrency(1)

/** CSS pixels of SVG at sharp's default density. */
const SVG_DENSITY = 72

/** An SVG and how it is cut. */
export interface Drawing {
  svg: string
  /** Width of the SVG in its own units. */
  width: number
  /** Draws an SVG of a piece's size, which is laid over the piece. */
  over?: ((piece: Piece) => string) | undefined
}

/**
 * All pictures of one drawing, in the order of `variants`. Turning the SVG into pixels is a third of the work, so
 * it is done once, for the widest, and the others are made from that.
 */
export async function pictures({ svg, width: units, over }: Drawing, variants: readonly Variant[]) {
  const scale = Math.max(...variants.map(({ width, piece }) => width / (piece?.width ?? units)))
  const { data, info } = await pixelsOf(svg, scale).raw().toBuffer({ resolveWithObject: true })
  // One after the other: encoders that work on several large pictures at once keep more memory for good.
  const made: Buffer[] = []
  for (const { width, piece, as } of variants) {
    const drawing = sharp(data, { raw: info })
    const shown = piece ? await cut(drawing, info, piece, scale, over) : drawing
    made.push(await encoded(shown.resize(width), as))
  }
  return made
}

const pixelsOf = (svg: string, scale: number): Sharp =>
  sharp(Buffer.from(svg), { density: SVG_DENSITY * scale }).removeAlpha()

async function cut(
  drawing: Sharp,
  whole: OutputInfo,
  piece: Piece,
  scale: number,
  over: Drawing['over'],
): Promise<Sharp> {
  const [width, height] = [Math.round(piece.width * scale), Math.round(piece.height * scale)]
  const left = Math.floor((whole.width - width) / 2)
  if (piece.at === 'top') return drawing.extract({ left, top: 0, width, height })
  const top = Math.floor((whole.height - height) / 2)
  const shown = drawing.extract({ left, top, width, height })
  const finished = over
    ? shown.composite([{ input: Buffer.from(over(piece)), density: SVG_DENSITY * scale }])
    : shown
  const { data, info } = await finished.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: info })
}

/** Pixels as the bytes of a file. */
export const encoded = (pixels: Sharp, as: Variant['as']): Promise<Buffer> =>
  ('jpeg' in as ? pixels.jpeg(as.jpeg) : pixels.avif(as.avif)).toBuffer()
