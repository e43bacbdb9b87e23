import { pictures, type Version } from './raster'
import { keptTogether } from './store'

/** One picture file of the site: its address and how it comes to be. */
export interface PictureFile {
  /** The last part of its address. */
  file: string
  address: string
  bytes: () => Promise<Buffer>
}

/** A picture of pixels, in one of the widths it is offered in. */
export interface RasterFile extends PictureFile {
  width: number
}

/** A picture file that lives at a stable address under /gambar/. */
export const pictureFile = (file: string, bytes: () => Promise<Buffer>): PictureFile => ({
  file,
  address: `/gambar/${file}`,
  bytes,
})

interface Drawing {
  /** From `nameOf`. */
  name: string
  draw: () => string | Promise<string>
  drawnWidth: number
}

/** The files of one drawing, by the names of `versions`. Whichever is asked for first, all are made. */
export function rasterFiles<Name extends string>(
  { name, draw, drawnWidth }: Drawing,
  versions: Record<Name, Version>,
): Record<Name, RasterFile> {
  const wanted = Object.values<Version>(versions)
  const fileOf = ({ width, as }: Version) => `${name}-${width}.${typeof as === 'string' ? 'jpg' : 'avif'}`
  const files = wanted.map(fileOf)
  const made = async () => pictures(await draw(), drawnWidth, wanted)
  const raster = (version: Version): RasterFile => {
    const file = fileOf(version)
    return { ...pictureFile(file, () => keptTogether(files, file, made)), width: version.width }
  }
  return Object.fromEntries(
    Object.entries<Version>(versions).map(([key, version]) => [key, raster(version)]),
  ) as Record<Name, RasterFile>
}

/** The files as a `srcset`. */
export const srcset = (files: readonly RasterFile[]): string =>
  files.map(({ address, width }) => `${address} ${width}w`).join(', ')
