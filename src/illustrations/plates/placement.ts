import { lerp } from '../hand/numbers.ts'
import type { Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'

/** Where a piece sits on the cloth: `angle` in radians, 0 pointing right, clockwise since y grows downwards. */
export interface Place {
  x: number
  y: number
  angle: number
}

/** The point `distance` away from `origin` in direction `angle` (radians). */
export const toward = ([x, y]: Point, angle: number, distance: number): Point => [
  x + Math.cos(angle) * distance,
  y + Math.sin(angle) * distance,
]

/** Between two points, at the share 0..1 of the way. */
export const between = (from: Point, to: Point, share: number): Point => [
  lerp(from[0], to[0], share),
  lerp(from[1], to[1], share),
]

/** Moves points drawn about the origin and along +x to their place on the cloth. */
export function placed(points: readonly Point[], { x, y, angle }: Place): Point[] {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return points.map(([along, across]) => [x + along * cos - across * sin, y + along * sin + across * cos])
}

/** Shifts every point by up to `amount` units in both directions: no two drawn fruits are the same fruit. */
export const jittered = (points: readonly Point[], random: Random, amount: number): Point[] =>
  points.map(([x, y]) => [x + random.between(-amount, amount), y + random.between(-amount, amount)])

/** The point at `share` 0..1 of a sampled curve and the curve's direction there, in radians. */
export function along(curve: readonly Point[], share: number): { point: Point; angle: number } {
  const last = curve.length - 1
  const index = Math.min(last - 1, Math.max(1, Math.round(share * last)))
  const point = curve[index]
  const before = curve[index - 1]
  const after = curve[index + 1]
  if (!point || !before || !after) throw new Error('A curve needs at least three points to have a direction')
  return { point, angle: Math.atan2(after[1] - before[1], after[0] - before[0]) }
}

/**
 * Pushes a closed outline outwards (`distance` > 0) or inwards along its normals. Only for small distances:
 * it does not untangle what crosses. Expects points in the clockwise order in which the pieces are drawn.
 */
export function offset(outline: readonly Point[], distance: number): Point[] {
  const side = signedArea(outline) < 0 ? -1 : 1
  return outline.map((point, index) => {
    const before = outline[(index - 1 + outline.length) % outline.length] ?? point
    const after = outline[(index + 1) % outline.length] ?? point
    const dx = after[0] - before[0]
    const dy = after[1] - before[1]
    const length = Math.hypot(dx, dy) || 1
    return [point[0] + (dy / length) * distance * side, point[1] - (dx / length) * distance * side]
  })
}

function signedArea(outline: readonly Point[]): number {
  return outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}
