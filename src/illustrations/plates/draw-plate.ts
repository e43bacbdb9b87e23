import { seeded } from '../hand/random.ts'
import { clothOf } from './cloth.ts'
import { crackle } from './crackle.ts'
import { dyes } from './dyes.ts'
import { hem } from './draw-hem.ts'
import { hemWidth } from './hem.ts'
import { groundIsen } from './isen.ts'
import { motifs } from './motifs.ts'
import type { Dye, Motif } from '../../../cms/model/placeholder-names.ts'

export interface PlateOptions {
  motif: Motif
  dye: Dye
  /** The entry's own key: another entry gets another cloth, the same entry the same bytes. */
  seed: string
  /** Units. 800×1000 is a whole large cloth; 400×500 shows a quarter of one at the same scale. */
  width?: number
  height?: number
}

/**
 * A batik cloth as an SVG document: undyed hem, waxed edge, ground, motif, isen. Its colours are resolved
 * sRGB and its size in pixels equals its units, so a rasteriser sets the density (72 is one pixel a unit).
 */
export function drawPlate({ motif, dye, seed, width = 800, height = 1000 }: PlateOptions): string {
  const colours = dyes[dye]
  // The dye is left out of the seed: the same drawing in other dyes is the same drawing.
  const key = `${motif} ${seed}`
  const random = seeded(key)
  const mirrored = random() < 0.5
  const cloth = clothOf({ width, height, hem: hemWidth, dye: colours, random })
  motifs[motif].draw(cloth)
  const isen = groundIsen(cloth.clearance, cloth.field, random)
  const cracks = crackle(width, height, random)
  const flip = mirrored ? ` transform="matrix(-1 0 0 1 ${width} 0)"` : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    `<g${flip}>`,
    cloth.svg(),
    isen.svg(colours.cloth),
    `<path d="${cracks}" fill="${colours.ground}" opacity=".5"/>`,
    '</g>',
    hem({ motif, dye, seed, width, height }),
    '</svg>',
  ].join('')
}
