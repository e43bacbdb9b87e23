import { curveThrough, type Point } from '../hand/path.ts'
import type { Cloth } from './cloth.ts'
import { between } from './placement.ts'

/**
 * Draws a stem of two wax lines with a dyed core through the points, unless hardly any of it lies inside the
 * hem; returns the sampled curve.
 */
export function drawStem(cloth: Cloth, points: readonly Point[], width: number): Point[] {
  const curve = curveThrough(points, { perSpan: 14 })
  if (cloth.shown(curve) < 0.15) return curve
  cloth.line(curve, width, { taper: [0.18, 0.12] })
  // The core stays inside the wax, which tapers at both ends.
  const core = curve.slice(Math.round(curve.length * 0.14), Math.round(curve.length * 0.95))
  cloth.line(core, width * 0.36, { tone: 'motif', taper: [0.1, 0.2] })
  cloth.outline(curve, { closed: false, halfWidth: width / 2 - 1 })
  return curve
}

/** Draws a stalk of one wax line and returns its curve; `lift` raises its middle, in units, to bow it. */
export function drawStalk(cloth: Cloth, from: Point, to: Point, width: number, lift = 0): Point[] {
  const middle: Point = [from[0] * 0.45 + to[0] * 0.55, (from[1] + to[1]) / 2 - lift]
  const curve = curveThrough([from, middle, to], { perSpan: 8 })
  cloth.line(curve, width)
  cloth.outline(curve, { closed: false, halfWidth: width / 2 - 1 })
  return curve
}

/**
 * Where on the stems a twig to `end` can start without crossing anything on its way; the nearest such point,
 * none farther than `longest` units.
 */
export function twigStart(
  cloth: Cloth,
  stems: readonly (readonly Point[])[],
  [x, y]: Point,
  longest: number,
): Point | undefined {
  // A twig rises, so a point below its end counts as nearer.
  const effort = ([fromX, fromY]: Point): number => Math.hypot(fromX - x, fromY - y - 40)
  return stems
    .flat()
    .filter((point) => effort(point) < longest)
    .sort((near, far) => effort(near) - effort(far))
    .find((from) => {
      const way = [0.25, 0.45, 0.65, 0.85].map((share) => between(from, [x, y], share))
      return cloth.crowding(way, 9) === 0
    })
}
