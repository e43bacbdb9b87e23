import { seeded } from '../hand/random.ts'
import { dyes } from './dyes.ts'
import type { PlateOptions } from './draw-plate.ts'
import { hemDots, waxedEdge } from './hem.ts'

/**
 * The undyed hem alone, over nothing, as an SVG document: laid over a piece of a larger cloth it makes a small
 * one, without the small one being drawn.
 */
export function drawHem({ motif, dye, seed, width, height }: Required<PlateOptions>): string {
  const { cloth, ground } = dyes[dye]
  const key = `${motif} ${seed}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path d="M0 0H${width}V${height}H0Z${waxedEdge(width, height, key)}" fill="${cloth}" fill-rule="evenodd"/>`,
    hemDots(width, height, seeded(key)).svg(ground),
    '</svg>',
  ].join('')
}
