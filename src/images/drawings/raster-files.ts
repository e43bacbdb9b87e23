import { pictures, type Drawing } from '../encode'
import type { PictureFile, RasterFile } from '../picture'
import { keptTogether } from '../store'
import type { Variant } from '../variants'

interface Drawn extends Omit<Drawing, 'svg'> {
  /** From `nameOf`. */
  name: string
  draw: () => string | Promise<string>
}

/** The files of one drawing, by the names of `variants`. Whichever is asked for first, all are made. */
export function rasterFiles<Name extends string>(
  { name, draw, ...drawing }: Drawn,
  variants: Record<Name, Variant>,
): Record<Name, RasterFile> {
  const wanted = Object.entries<Variant>(variants)
  const fileOf = ([key, { width, piece, as }]: [string, Variant]) =>
    `${name}-${piece ? `${key}-` : ''}${width}.${'jpeg' in as ? 'jpg' : 'avif'}`
  const files = wanted.map(fileOf)
  const made = async () =>
    pictures(
      { ...drawing, svg: await draw() },
      wanted.map(([, variant]) => variant),
    )
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
