import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { drawMark, type MarkVariant } from '../src/illustrations/mark/index.ts'

/**
 * Writes the site's icons to `public/`. Run it after a change to the mark and commit what it writes: the
 * build does not draw icons, since they change less often than once a year.
 *
 *     node scripts/icons.ts
 */

/** The icons as pictures, with the width and height of each in pixels. */
export const icons: readonly { file: string; variant: MarkVariant; size: number }[] = [
  { file: 'favicon-32.png', variant: 'small', size: 32 },
  // iOS and Android cut these two to their own shape
  { file: 'apple-touch-icon.png', variant: 'bleed', size: 180 },
  { file: 'icon-maskable-512.png', variant: 'bleed', size: 512 },
  { file: 'icon-192.png', variant: 'large', size: 192 },
  { file: 'icon-512.png', variant: 'large', size: 512 },
]

/** An icon as PNG. Drawn at its own size, so that no edge is scaled. */
export const iconPng = (variant: MarkVariant, size: number): Promise<Buffer> =>
  sharp(Buffer.from(drawMark(variant)), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true, colours: 64 })
    .toBuffer()

/** The icon for browsers that draw SVG in their tabs. */
export const favicon = (): string => `${drawMark('small')}\n`

export const publicFile = (file: string): URL => new URL(`../public/${file}`, import.meta.url)

if (import.meta.main) {
  await writeFile(publicFile('favicon.svg'), favicon())
  for (const { file, variant, size } of icons) await writeFile(publicFile(file), await iconPng(variant, size))
}
