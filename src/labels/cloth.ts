import sharp from 'sharp'
import type { Product } from '@/catalogue'
import { platePicture } from '@/drawings/plates'
import { kept } from '@/drawings/store'
import { clothOf } from '@/illustrations/cloth'

/** Of the cloth's 840×1050 pixels, the upper part: no label shows more, and its upper hem hangs from the line. */
const shown = { left: 0, top: 0, width: 840, height: 760 }

/**
 * The drawn cloth of a product's label as JPEG, about 350 pixels to the inch on paper. A printer's file keeps a
 * JPEG as it is; an AVIF would stand in it unpacked, some twenty times as large.
 */
export function labelCloth(product: Product): Promise<Buffer> {
  const { avif } = platePicture(clothOf(product), product.slug, 'whole')
  return kept(avif.file.replace(/\.avif$/, '-label.jpg'), async () =>
    sharp(await avif.bytes())
      .extract(shown)
      .jpeg({ quality: 72, mozjpeg: true })
      .toBuffer(),
  )
}
