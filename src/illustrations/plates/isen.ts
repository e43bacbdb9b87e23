import { dotField, type DotField } from '../hand/dots.ts'
import { valueNoise } from '../hand/noise.ts'
import type { Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import type { Clearance } from './clearance.ts'
import { contours } from './contour.ts'
import { toward } from './placement.ts'
import { spacing, type Spacing } from './spacing.ts'

/** The dyed part of the cloth, inside the hem; in units. */
export interface Field {
  left: number
  top: number
  right: number
  bottom: number
}

/** Units from an outline to the row of dots that follows it. */
export const cecekClearance = 8.6
/** Units from one dot of such a row to the next. */
const cecekPitch = 9.6
/** Units that a group of three keeps from outlines, and from other dots. */
const threesClearance = 17
const threesApart = 20

/** The dots of the ground: rows that follow the drawing, then small threes in what is left. */
export function groundIsen(clearance: Clearance, field: Field, random: Random): DotField {
  const dots = dotField()
  const taken = spacing(threesApart)
  // A full canting drops large dots, an empty one small ones, until it is dipped again.
  const wax = valueNoise(`wax ${random()}`)
  cecekRows(clearance, field, random, taken).forEach(([x, y], index) => {
    dots.add(x, y, random.between(1.45, 1.95) * (1 + 0.2 * wax(index / 14)))
  })
  for (const [x, y] of threes(clearance, field, random, taken)) dots.add(x, y, random.between(1.6, 2.3))
  return dots
}

/** Rows of dots `cecekClearance` off everything drawn; no two of them touch. */
export function cecekRows(clearance: Clearance, field: Field, random: Random, taken: Spacing): Point[] {
  return contours(clearance, cecekClearance)
    .flatMap((row) => paced(row, cecekPitch, random))
    .filter((point) => lies(point, field, 10) && taken.take(point, 7))
}

/** Groups of three dots wherever room is left, at no regular distance. */
function threes(clearance: Clearance, field: Field, random: Random, taken: Spacing): Point[] {
  const { left, top, right, bottom } = field
  const tries = Math.round(((right - left) * (bottom - top)) / 500)
  const points: Point[] = []
  for (let attempt = 0; attempt < tries; attempt++) {
    const centre: Point = [random.between(left, right), random.between(top, bottom)]
    const turn = random.between(0, Math.PI * 2)
    if (!lies(centre, field, 12) || clearance.at(...centre) < threesClearance) continue
    if (!taken.take(centre, threesApart)) continue
    for (let dot = 0; dot < 3; dot++) {
      points.push(toward(centre, turn + (dot * Math.PI * 2) / 3, random.between(4.2, 5)))
    }
  }
  return points
}

/** Points along a line at an even pace that comes out whole, each a breath out of place, as by hand. */
function paced(line: readonly Point[], pitch: number, random: Random): Point[] {
  const steps = line.map(([x, y], index) => {
    const [nextX, nextY] = line[index + 1] ?? [x, y]
    return Math.hypot(nextX - x, nextY - y)
  })
  const length = steps.reduce((sum, step) => sum + step, 0)
  const pace = length / Math.max(1, Math.round(length / pitch))
  const points: Point[] = []
  let ahead = pace / 2
  line.forEach(([x, y], index) => {
    const step = steps[index] ?? 0
    const [nextX, nextY] = line[index + 1] ?? [x, y]
    for (; ahead < step; ahead += pace) {
      const share = ahead / step
      points.push([
        x + (nextX - x) * share + random.between(-0.45, 0.45),
        y + (nextY - y) * share + random.between(-0.45, 0.45),
      ])
    }
    ahead -= step
  })
  return points
}

const lies = ([x, y]: Point, { left, top, right, bottom }: Field, inside: number): boolean =>
  x > left + inside && x < right - inside && y > top + inside && y < bottom - inside
