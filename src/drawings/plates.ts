import type { Cloth } from '@/illustrations/cloth'
import { drawPlate } from '@/illustrations/plates/index'
import { rasterFile, type RasterFile } from './file'
import type { AvifSettings } from './raster'
import { kept, nameOf } from './store'

/** How much cloth a plate shows, in units of the cloth, and the widths in pixels it is made in. */
const cuts = {
  whole: { width: 800, height: 1000, widths: [540, 716, 1054] },
  part: { width: 500, height: 625, widths: [264, 352, 528] },
} as const

/** The fullest plate stays under 70 kB at 716 px. More effort takes 6 to 40 times as long and saves nothing. */
const settings: AvifSettings = { quality: 34, effort: 0 }

export type Cut = keyof typeof cuts

/** A plate as pixels in several widths, ready for `<picture>`. */
export interface PlatePicture {
  width: number
  height: number
  avif: RasterFile[]
  /** For browsers without AVIF, in the smallest width alone. */
  still: RasterFile
}

/** The plate of an entry: its cloth, and the entry's slug as the seed, so that no two entries hang the same one. */
export function platePicture(cloth: Cloth, seed: string, cut: Cut): PlatePicture {
  const { width, height, widths } = cuts[cut]
  const drawing = { plate: cloth, seed, width, height }
  const name = nameOf(drawing)
  const draw = async () =>
    (await kept(`${name}.svg`, () => Buffer.from(drawPlate({ ...cloth, seed, width, height })))).toString()
  const file = (pixels: number, as: AvifSettings | 'png') =>
    rasterFile({ name, draw, drawnWidth: width, width: pixels, as })
  return {
    width,
    height,
    avif: widths.map((pixels) => file(pixels, settings)),
    still: file(widths[1], 'png'),
  }
}
