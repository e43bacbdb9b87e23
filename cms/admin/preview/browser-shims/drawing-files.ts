import type { PictureFile, RasterFile } from '../../../../src/drawings/file'
import type { Version } from '../../../../src/drawings/raster'
import { DRAWING } from '../addresses.ts'
import { keepLast } from './drawing-store.ts'

/** Takes the place of `src/drawings/file.ts`: drawings stay SVG, and are drawn when the page has come to need them. */
const drawings = new Map<string, () => Promise<string>>()

/** The SVG that a page names by this address. @throws when no page named it lately */
export async function draw(address: string): Promise<string> {
  const drawing = drawings.get(address)
  if (!drawing) throw new Error(`No page of late asked for ${address}.`)
  return drawing()
}

export function pictureFile(name: string, svg: () => Promise<{ toString: () => string }>): PictureFile {
  const address = DRAWING + name
  keepLast(drawings, address, async () => (await svg()).toString(), 400)
  return { file: name, address, bytes: () => Promise.reject(new Error('A drawing here is SVG alone.')) }
}

interface Drawing {
  name: string
  draw: () => string | Promise<string>
}

export function rasterFiles<Name extends string>(
  { name, draw: drawn }: Drawing,
  versions: Record<Name, Version>,
): Record<Name, RasterFile> {
  const file = ({ width, part }: Version): RasterFile => {
    const address = part ? `${name}-${part.width}x${part.height}` : name
    const svg = async () => (part ? corner(await drawn(), part) : drawn())
    return { ...pictureFile(address, svg), width }
  }
  return Object.fromEntries(
    Object.entries<Version>(versions).map(([key, version]) => [key, file(version)]),
  ) as Record<Name, RasterFile>
}

export const srcset = (files: readonly RasterFile[]): string =>
  files.map(({ address, width }) => `${address} ${width}w`).join(', ')

/** The upper left corner of a drawing, at the same scale. */
const corner = (svg: string, { width, height }: { width: number; height: number }): string =>
  svg.replace(/<svg[^>]*>/, (root) =>
    root
      .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${width} ${height}"`)
      .replace(/ width="[^"]*"/, ` width="${width}"`)
      .replace(/ height="[^"]*"/, ` height="${height}"`),
  )
