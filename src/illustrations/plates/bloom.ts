import type { Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import { toward, type Place } from './placement.ts'

/** How an open blossom is turned to us. Points on it are given about its heart, as if it were seen from above. */
export interface Bloom {
  /** Where its heart is seen. */
  heart: Point
  /** Units. */
  radius: number
  /** The direction, in radians, into which it looks where it does not look at us. */
  facing: number
  /** How wide it still looks across that direction's length: 1 from above, less the more it turns aside. */
  openness: number
  /** By how much of its radius the rim of its cup is seen farther that way than its heart. */
  cup: number
}

/** A blossom as it grows: it looks away from where its stalk comes from, a third of them nearly at us. */
export function bloomFrom({ x, y, angle }: Place, radius: number, random: Random): Bloom {
  const facing = angle + random.between(-0.7, 0.7)
  const openness = random() < 0.34 ? random.between(0.88, 1) : random.between(0.56, 0.8)
  const cup = (1 - openness) * random.between(0.5, 0.8)
  return { heart: toward([x, y], facing, -cup * radius * 0.6), radius, facing, openness, cup }
}

/** Where a point of the blossom is seen: foreshortened the way it faces, and lifted that way towards the rim. */
export function onBloom({ heart, radius, facing, openness, cup }: Bloom, [x, y]: Point): Point {
  const cos = Math.cos(facing)
  const sin = Math.sin(facing)
  const ahead = (x * cos + y * sin) * openness + (cup * (x * x + y * y)) / radius
  const aside = y * cos - x * sin
  return [heart[0] + ahead * cos - aside * sin, heart[1] + ahead * sin + aside * cos]
}

/** A petal's edge from its foot on one side and back on the other: shares of its length and of its breadth. */
const petalEdge: readonly Point[] = [
  [0, 0],
  [0.34, -0.78],
  [0.74, -1],
  [0.98, -0.42],
  [0.93, 0],
  [0.98, 0.42],
  [0.74, 1],
  [0.34, 0.78],
]

/**
 * The edge of one petal on a blossom; each is notched and waved a little otherwise.
 *
 * @param turn in radians
 * @param length in units
 * @param breadth half of its width, as a share of its length
 */
export function petalOn(
  bloom: Bloom,
  turn: number,
  length: number,
  breadth: number,
  random: Random,
): Point[] {
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const wide = breadth * random.between(0.9, 1.08)
  return petalEdge.map(([share, side]) => {
    const out = length * share * (share > 0.9 ? random.between(0.95, 1.03) : 1)
    const across = length * side * wide * random.between(0.94, 1.06)
    return onBloom(bloom, [out * cos - across * sin, out * sin + across * cos])
  })
}
