import type { ImageMetadata } from 'astro'
import { getImage } from 'astro:assets'

/** A photograph ready for `<picture>`: addresses and sizes, nothing that needs Astro any more. */
export interface Photograph {
  avif: string
  jpeg: string
  src: string
  width: number
  height: number
}

const files = import.meta.glob<ImageMetadata>(
  '@content/media/*.{jpg,jpeg,png,webp,avif,JPG,JPEG,PNG,WEBP,AVIF}',
  {
    eager: true,
    import: 'default',
  },
)
const byName = new Map(Object.entries(files).map(([path, file]) => [nameOf(path), file]))

/** The widths a photograph is made in, in pixels: phones at two densities, then the widest column at one and two. */
const widths = [360, 540, 720, 1080, 1440]

/**
 * The photograph an entry names as `../media/x.jpg`, in every width it can fill without being enlarged.
 * @throws when there is no such file; the content check has said so before, in the editor's words.
 */
export async function photograph(path: string): Promise<Photograph> {
  const file = byName.get(nameOf(path))
  if (!file)
    throw new Error(
      `Expected a picture at "${path}" in content/media; run "npm run check" for every such place.`,
    )
  const fitting = widths.filter((width) => width < file.width)
  const own = Math.min(file.width, widths.at(-1) ?? file.width)
  const made = fitting.includes(own) ? fitting : [...fitting, own]
  const source = { src: file, widths: made, width: own }
  const avif = await getImage({ ...source, format: 'avif' })
  const jpeg = await getImage({ ...source, format: 'jpeg' })
  const still = await getImage({ src: file, width: Math.min(720, own), format: 'jpeg' })
  return {
    avif: avif.srcSet.attribute,
    jpeg: jpeg.srcSet.attribute,
    src: still.src,
    width: file.width,
    height: file.height,
  }
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).normalize('NFC')
}
