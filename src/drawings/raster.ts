import sharp, { type OutputInfo, type Sharp } from 'sharp'

// Several pictures are made at once: a thread for each is quicker than all threads for one.
sharp.concurrency(1)

/** CSS pixels of SVG at sharp's default density. */
const SVG_DENSITY = 72

/** AVIF settings for one kind of drawing, chosen from a measured table (decision 9). */
export interface AvifSettings {
  quality: number
  effort: number
  /** '4:4:4' keeps thin dyed lines their colour; '4:2:0' is quicker, and as good where pixels are small. */
  chromaSubsampling: '4:4:4' | '4:2:0'
}

/** A piece out of the middle of a drawing, in its own units. */
interface Part {
  width: number
  height: number
  /** Draws an SVG of that size, which is laid over the piece. */
  over: () => string
}

/** One picture made from a drawing. */
export interface Version {
  /** Pixels. */
  width: number
  part?: Part
  /** 'fine jpeg' is for making another picture of. */
  as: AvifSettings | 'jpeg' | 'fine jpeg'
}

/**
 * All pictures of one drawing, in the order of `versions`. Turning the SVG into pixels is a third of the work, so
 * it is done once, for the widest, and the others are made from that.
 */
export async function pictures(svg: string, drawnWidth: number, versions: readonly Version[]) {
  const scale = Math.max(...versions.map(({ width, part }) => width / (part?.width ?? drawnWidth)))
  const { data, info } = await pixelsOf(svg, scale).raw().toBuffer({ resolveWithObject: true })
  return Promise.all(
    versions.map(async ({ width, part, as }) => {
      const drawing = sharp(data, { raw: info })
      const shown = part ? await piece(drawing, info, part, scale) : drawing
      return encoded(shown.resize(width), as)
    }),
  )
}

const pixelsOf = (svg: string, scale: number): Sharp =>
  sharp(Buffer.from(svg), { density: SVG_DENSITY * scale }).removeAlpha()

async function piece(drawing: Sharp, whole: OutputInfo, part: Part, scale: number): Promise<Sharp> {
  const [width, height] = [Math.round(part.width * scale), Math.round(part.height * scale)]
  const { data, info } = await drawing
    .extract({
      left: Math.floor((whole.width - width) / 2),
      top: Math.floor((whole.height - height) / 2),
      width,
      height,
    })
    .composite([{ input: Buffer.from(part.over()), density: SVG_DENSITY * scale }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: info })
}

/** Browsers without AVIF, one in a hundred, get a JPEG. Coding it better would take twice as long for 1 to 5 % of it. */
const jpegs = {
  jpeg: { quality: 60, optimiseCoding: false },
  'fine jpeg': { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false },
} as const

const encoded = (pixels: Sharp, as: Version['as']): Promise<Buffer> =>
  (typeof as === 'string' ? pixels.jpeg(jpegs[as]) : pixels.avif(as)).toBuffer()
