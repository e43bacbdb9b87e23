import type { PictureFile, RasterFile } from '../../../../src/images/picture'
import type { Piece, Variant } from '../../../../src/images/variants'
import { DRAWING } from '../addresses.ts'
import { keepLast } from './drawing-store.ts'

/**
 * Takes the place of `src/images/drawings/raster-files.ts`: drawings stay SVG, and are drawn when the page has come to
 * need them.
 */
const drawings = new Map<string, () => Promise<string>>()

/** The SVG that a page names by this address. @throws when no page named it lately */
export async function draw(address: string): Promise<string> {
  const drawing = drawings.get(address)
  if (!drawing) throw new Error(`No page of late asked for ${address}.`)
  return drawing()
}

export function svgFile(name: string, svg: () => Promise<string>): PictureFile {
  const path = DRAWING + name
  keepLast(drawings, path, svg, 400)
  return { path, bytes: () => Promise.reject(new Error('A drawing here is SVG alone.')) }
}

interface Drawing {
  name: string
  draw: () => string | Promise<string>
}

export function rasterFiles<Name extends string>(
  { name, draw: drawn }: Drawing,
  variants: Record<Name, Variant>,
): Record<Name, RasterFile> {
  const file = ({ width, piece }: Variant): RasterFile => {
    const own = piece ? `${name}-${piece.width}x${piece.height}` : name
    const svg = async () => (piece ? corner(await drawn(), piece) : drawn())
    return { ...svgFile(own, svg), file: own, width }
  }
  return Object.fromEntries(
    Object.entries<Variant>(variants).map(([key, variant]) => [key, file(variant)]),
  ) as Record<Name, RasterFile>
}

/** The upper left corner of a drawing, at the same scale. */
const corner = (svg: string, { width, height }: Piece): string =>
  svg.replace(/<svg[^>]*>/, (root) =>
    root
      .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${width} ${height}"`)
      .replace(/ width="[^"]*"/, ` width="${width}"`)
      .replace(/ height="[^"]*"/, ` height="${height}"`),
  )
