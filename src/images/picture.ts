/** One picture file of the site and how it comes to be. `addressOf` publishes it and says where. */
export interface PictureFile {
  /** From the root, e.g. `/gambar/x.avif`. */
  path: string
  bytes: () => Promise<Buffer>
}

/** A picture of pixels, in one of the widths it is offered in. */
export interface RasterFile extends PictureFile {
  /** What it is kept under: the last part of its path. */
  file: string
  /** Pixels. */
  width: number
}
