import sharp from 'sharp'
import type { Product } from '@/catalogue'
import { platePicture, widest } from '@/drawings/plates'
import { kept } from '@/drawings/store'
import { clothOf } from '@/illustrations/cloth'

/** The upper part of the cloth: no label shows more, and its upper hem hangs from the line. Pixels. */
export const shown = { width: widest, height: Math.round(widest * 0.905) }

/**
 * The drawn cloth of a product's label as JPEG, about 315 pixels to the inch on paper. A printer's file keeps a
 * JPEG as it is; an AVIF would stand in it unpacked, some twenty times as large.
 */
export function labelCloth(product: Product): Promise<Buffer> {
  const { avif } = platePicture(clothOf(product), product.slug, 'whole')
  const file = avif.at(-1) ?? avif[0]
  return kept(file.file.replace(/\.avif$/, '-label.jpg'), async () =>
    sharp(await file.bytes())
      .extract({ left: 0, top: 0, ...shown })
      .jpeg({ quality: 72, mozjpeg: true })
      .toBuffer(),
  )
}
