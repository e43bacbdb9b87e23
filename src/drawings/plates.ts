import type { Cloth } from '@/illustrations/cloth'
import { drawHem, drawPlate } from '@/illustrations/plates/index'
import { frameSize } from '@/share/card/size'
import { rasterFiles, type RasterFile } from './file'
import type { AvifSettings } from './raster'
import { nameOf } from './store'

/** A whole cloth, and the piece of it that a small plate shows at the same scale, in units of the cloth. */
const whole = { width: 800, height: 1000 }
const part = { width: 400, height: 500 }

/**
 * One file serves every screen: at 840 px these settings give no more bytes (under 70 kB for the fullest cloth) and
 * a picture as true as 716 px at a quality of 34. More effort takes 6 to 40 times as long and saves nothing.
 */
const settings: AvifSettings = { quality: 24, effort: 0, chromaSubsampling: '4:2:0' }

export type Cut = 'whole' | 'part'

/** A plate as pixels, ready for `<picture>`. */
export interface PlatePicture {
  width: number
  height: number
  avif: RasterFile
  /** For browsers without AVIF: of the whole cloth, for small plates too. */
  still: RasterFile
  /** For the entry's share image; no page shows it. */
  forCard: RasterFile
}

/** The plate of an entry: its cloth, and the entry's slug as the seed, so that no two entries hang the same one. */
export function platePicture(cloth: Cloth, seed: string, cut: Cut): PlatePicture {
  const drawing = { plate: cloth, seed, ...whole }
  const draw = () => drawPlate({ ...cloth, seed, ...whole })
  const piece = { ...part, over: () => drawHem({ ...cloth, seed, ...part }) }
  const files = rasterFiles(
    { name: nameOf(drawing), draw, drawnWidth: whole.width },
    {
      whole: { width: 840, as: settings },
      part: { width: 420, part: piece, as: { ...settings, quality: 27 } },
      still: { width: 440, as: 'jpeg' },
      forCard: { width: frameSize.width, as: 'fine jpeg' },
    },
  )
  return { ...(cut === 'whole' ? whole : part), avif: files[cut], still: files.still, forCard: files.forCard }
}
