import { rasterise, type AvifSettings } from './raster'
import { kept } from './store'

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

interface Wanted {
  /** Of the drawing, from `nameOf`. */
  name: string
  draw: () => Promise<string>
  drawnWidth: number
  width: number
  as: AvifSettings | 'png'
}

export function rasterFile({ name, draw, drawnWidth, width, as }: Wanted): RasterFile {
  const file = `${name}-${width}.${as === 'png' ? 'png' : 'avif'}`
  const bytes = () => kept(file, async () => rasterise(await draw(), drawnWidth, width, as))
  return { ...pictureFile(file, bytes), width }
}

/** The files as a `srcset`. */
export const srcset = (files: readonly RasterFile[]): string =>
  files.map(({ address, width }) => `${address} ${width}w`).join(', ')
