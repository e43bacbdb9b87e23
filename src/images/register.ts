import type { PictureFile, RasterFile } from './picture'

/** Takes a picture that a page shows, to write it into the site or to answer for it. */
export type Publish = (picture: PictureFile) => void

/**
 * Astro runs the pages in a bundle of their own, within the process of the build. What the two must share stands in
 * globalThis, where Astro keeps its own list of pictures, too.
 */
const shared = globalThis as typeof globalThis & { publishPicture?: Publish | undefined }

/** Says who takes the pictures that pages show from now on; nobody, where no site is made. */
export function publishTo(publish: Publish | undefined): void {
  shared.publishPicture = publish
}

/** The address of a picture, from the root. Whoever asks for it shows the picture, and so it is published. */
export function addressOf(picture: PictureFile): string {
  shared.publishPicture?.(picture)
  return picture.path
}

/** The files as a `srcset`. */
export const srcset = (files: readonly RasterFile[]): string =>
  files.map((file) => `${addressOf(file)} ${file.width}w`).join(', ')
