import { dotField, type DotField } from '../hand/dots.ts'
import { valueNoise } from '../hand/noise.ts'
import { pathOf, type Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'

/** Width of the undyed border, in units. */
export const hemWidth = 26

/** Units between two dots of the hem, and between two points of the waxed edge. */
const dotPitch = 13.5
const edgePitch = 8

/** The dyed field's edge as SVG path data: wax brushed along the hem by hand, so nowhere quite straight. */
export function waxedEdge(width: number, height: number, seed: string): string {
  const waver = valueNoise(`${seed} edge`)
  const stray = (reached: number): number => waver(reached * 0.045) * 1.7
  const across = steps(hemWidth, width - hemWidth, edgePitch)
  const down = steps(hemWidth, height - hemWidth, edgePitch)
  const top = across.map((x): Point => [x, hemWidth + stray(x)])
  const right = down.map((y): Point => [width - hemWidth + stray(y + 900), y])
  const bottom = across.map((x): Point => [x, height - hemWidth + stray(x + 1800)])
  const left = down.map((y): Point => [hemWidth + stray(y + 2700), y])
  return pathOf([...top, ...right, ...bottom.reverse(), ...left.reverse()])
}

/** One row of dots along the middle of the hem. */
export function hemDots(width: number, height: number, random: Random): DotField {
  const dots = dotField()
  const middle = hemWidth * 0.52
  const add = (x: number, y: number): void =>
    dots.add(x + random.between(-0.8, 0.8), y + random.between(-0.8, 0.8), random.between(1.9, 2.4))
  for (const x of steps(middle, width - middle, dotPitch)) {
    add(x, middle)
    add(x, height - middle)
  }
  // The corners belong to the rows above.
  for (const y of steps(middle, height - middle, dotPitch).slice(1, -1)) {
    add(middle, y)
    add(width - middle, y)
  }
  return dots
}

/** Values from `from` to `to`, both included, as near to `pitch` apart as comes out whole. */
function steps(from: number, to: number, pitch: number): number[] {
  const count = Math.max(1, Math.round((to - from) / pitch))
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count)
}
