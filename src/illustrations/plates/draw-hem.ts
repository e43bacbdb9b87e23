import { dyes } from './dyes.ts'
import type { PlateOptions } from './draw-plate.ts'
import { hemIsen } from './hem-isen.ts'
import { waxedEdge } from './hem.ts'

/**
 * The undyed hem alone, over nothing, as an SVG document: laid over a piece of a larger cloth it makes a small
 * one, without the small one being drawn.
 */
export function drawHem(options: Required<PlateOptions>): string {
  const { width, height } = options
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${hem(options)}</svg>`
  )
}

/** The hem as SVG paths. It covers what reaches over the field's edge: a clip rasterises a third slower. */
export function hem({ motif, dye, seed, width, height }: Required<PlateOptions>): string {
  const { cloth, ground } = dyes[dye]
  const key = `${motif} ${seed}`
  // It reaches beyond the cloth, or its own blurred edge would let the ground show at some scales.
  const beyond = `M-9-9H${width + 9}V${height + 9}H-9Z`
  return (
    `<path d="${beyond}${waxedEdge(width, height, key)}" fill="${cloth}" fill-rule="evenodd"/>` +
    hemIsen(width, height, key, ground)
  )
}
