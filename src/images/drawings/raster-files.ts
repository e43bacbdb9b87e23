import { madeApart } from '../apart'
import type { PictureFile, RasterFile } from '../picture'
import { keptTogether } from '../store'
import type { Piece, Variant } from '../variants'

interface Drawn {
  /** From `nameOf`. */
  name: string
  draw: () => string | Promise<string>
  /** Width of the SVG in its own units. */
  width: number
  /** Draws an SVG of a piece's size, which is laid over the piece. */
  over?: ((piece: Piece) => string) | undefined
}

/** The files of one drawing, by the names of `variants`. Whichever is asked for first, all are made. */
export function rasterFiles<Name extends string>(
  { name, draw, width, over }: Drawn,
  variants: Record<Name, Variant>,
): Record<Name, RasterFile> {
  const wanted = Object.entries<Variant>(variants)
  const fileOf = ([key, { width, piece, as }]: [string, Variant]) =>
    `${name}-${piece ? `${key}-` : ''}${width}.${'jpeg' in as ? 'jpg' : 'avif'}`
  const files = wanted.map(fileOf)
  const made = async () =>
    madeApart('drawing', {
      svg: await draw(),
      width,
      variants: wanted.map(([, variant]) => ({ ...variant, over: variant.piece && over?.(variant.piece) })),
    })
  const raster = (file: string, { width }: Variant): RasterFile => ({
    file,
    path: `/gambar/${file}`,
    width,
    bytes: () => keptTogether(files, file, made),
  })
  return Object.fromEntries(
    wanted.map(([key, variant], index) => [key, raster(files[index] as string, variant)]),
  ) as Record<Name, RasterFile>
}

/** A drawing that stays SVG, as a file. */
export const svgFile = (name: string, draw: () => Promise<string>): PictureFile => ({
  path: `/gambar/${name}.svg`,
  bytes: async () => Buffer.from(await draw()),
})
