import sharp from 'sharp'

/** CSS pixels of SVG at sharp's default density. */
const SVG_DENSITY = 72

/**
 * AVIF settings for one kind of drawing, chosen from a measured table (decision 9). Full chroma keeps thin dyed
 * lines their colour.
 */
export interface AvifSettings {
  quality: number
  effort: number
}

/**
 * A drawing as pixels, `width` wide. Browsers without AVIF get a PNG of few colours, which suits flat dyes
 * better than WebP does.
 */
export async function rasterise(
  svg: string,
  drawnWidth: number,
  width: number,
  avif: AvifSettings | 'png',
): Promise<Buffer> {
  const picture = sharp(Buffer.from(svg), { density: (SVG_DENSITY * width) / drawnWidth })
    .resize(width)
    .removeAlpha()
  return avif === 'png'
    ? picture.png({ palette: true, colours: 16, dither: 0 }).toBuffer()
    : picture.avif({ ...avif, chromaSubsampling: '4:4:4' }).toBuffer()
}
