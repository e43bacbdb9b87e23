import type { Cloth } from '@/illustrations/cloth'
import { drawHem, drawPlate } from '@/illustrations/plates/index'
import { frameSize } from '@/drawings/card-size'
import { rasterFiles, type RasterFile } from './file'
import type { AvifSettings } from './raster'
import { nameOf } from './store'

/** A whole cloth, and the piece of it that a small plate shows at the same scale, in units of the cloth. */
const whole = { width: 800, height: 1000 }
const part = { width: 400, height: 500 }

/**
 * Two files of the whole cloth: a cheap phone waits for 23 kB, a sharper screen gets 50 (decision 28). More effort
 * takes 6 to 40 times as long and saves nothing.
 */
const settings = { effort: 0, chromaSubsampling: '4:2:0' } satisfies Partial<AvifSettings>

/** Pixels of the widest file. A part is as fine: cutting it out of the same pixels costs least. */
export const widest = 760

export type Cut = 'whole' | 'part'

/** A plate as pixels, ready for `<picture>`. */
export interface PlatePicture {
  width: number
  height: number
  /** Narrowest first; of a part there is one. */
  avif: [RasterFile, ...RasterFile[]]
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
      narrow: { width: 480, as: { ...settings, quality: 24 } },
      wide: { width: widest, as: { ...settings, quality: 26 } },
      part: { width: widest / 2, part: piece, as: { ...settings, quality: 27 } },
      still: { width: 440, as: 'jpeg' },
      forCard: { width: frameSize.width, as: 'fine jpeg' },
    },
  )
  const { still, forCard } = files
  return cut === 'whole'
    ? { ...whole, avif: [files.narrow, files.wide], still, forCard }
    : { ...part, avif: [files.part], still, forCard }
}
