import { valueNoise } from '../hand/noise.ts'
import { pathOf, type Point } from '../hand/path.ts'

/** Width of the undyed border, in units. */
export const hemWidth = 26

/** Units between two points of the waxed edge. */
const edgePitch = 8

/** The dyed field's edge as SVG path data: wax brushed along the hem by hand, so nowhere quite straight. */
export function waxedEdge(width: number, height: number, seed: string): string {
  return pathOf(
    hemSides(width, height).flatMap(({ length, at }, side) => {
      const stray = strayAlong(seed, side)
      const count = Math.max(1, Math.round((length - 2 * hemWidth) / edgePitch))
      return Array.from({ length: count + 1 }, (_, index) => {
        const along = hemWidth + ((length - 2 * hemWidth) * index) / count
        return at(along, hemWidth + stray(along))
      })
    }),
  )
}

/** How far the field's edge strays from the hem's width at a place along a side, in units. */
function strayAlong(seed: string, side: number): (along: number) => number {
  const waver = valueNoise(`${seed} edge`)
  return (along) => waver((along + side * 900) * 0.045) * 1.7
}

/** One side of the hem, walked clockwise. */
export interface HemSide {
  /** Units from corner to corner. */
  length: number
  /** The place `along` the side from its corner and `inward` from the cloth's border, in units. */
  at(along: number, inward: number): Point
}

export const hemSides = (width: number, height: number): HemSide[] => [
  { length: width, at: (along, inward) => [along, inward] },
  { length: height, at: (along, inward) => [width - inward, along] },
  { length: width, at: (along, inward) => [width - along, height - inward] },
  { length: height, at: (along, inward) => [inward, height - along] },
]
