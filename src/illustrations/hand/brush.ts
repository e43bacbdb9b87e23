import { itemAt } from './list.ts'
import { valueNoise } from './noise.ts'
import { distance, finest, pathOf, type Point } from './path.ts'

/** How a waxed line is drawn. Lengths are shares (0..1) of the whole line. */
export interface WaxStroke {
  /** Over which share of the line it grows from nothing at its start, and shrinks to nothing at its end. */
  taper?: readonly [start: number, end: number]
  /** How much the width breathes, as a share of it. */
  wobble?: number
  /** Lines with different seeds breathe differently. */
  seed: string
  /** How far, in drawing units, its edges may stray from what was reckoned, to save points. */
  tolerance?: number
  /** Whether the line is a loop; its points then do not repeat the first one. */
  closed?: boolean
}

/** Drawing units over which the width of a hand's line changes: a canting is refilled, the hand slows. */
const breath = 14

/**
 * A line as a canting leaves it: SVG path data of a filled shape whose width breathes and whose ends taper.
 * A stroke of constant width looks printed by a machine; this is what makes it a hand's.
 *
 * @param width in drawing units, or a function of the share (0..1) of the line already drawn
 */
export function waxLine(
  points: readonly Point[],
  width: number | ((t: number) => number),
  { taper = [0, 0], wobble = 0.18, seed, closed = false, tolerance = finest }: WaxStroke,
): string {
  if (points.length < 2) return ''
  const waver = valueNoise(seed)
  const reached = lengths(points)
  const total = reached.at(-1) || 1
  const [start, end] = taper
  const breathes = typeof width === 'function'
  const left: Point[] = []
  const right: Point[] = []
  for (let i = 0; i < points.length; i++) {
    const [x, y] = itemAt(points, i)
    const normal = normalAt(points, i, closed)
    const along = itemAt(reached, i)
    const t = along / total
    const wanted = breathes ? width(t) : width
    const half = Math.max(wanted * (1 + wobble * waver(along / breath)) * ends(t, start, end), 0.01) / 2
    const across = normal[0] * half
    const down = normal[1] * half
    left.push([x + across, y + down])
    right.push([x - across, y - down])
  }
  right.reverse()
  return closed
    ? pathOf(left, { tolerance }) + pathOf(right, { tolerance })
    : pathOf(left.concat(right), { tolerance })
}

/** The length of the line up to each of its points. */
function lengths(points: readonly Point[]): Float64Array {
  const reached = new Float64Array(points.length)
  let total = 0
  for (let i = 1; i < points.length; i++) {
    total += distance(itemAt(points, i - 1), itemAt(points, i))
    reached[i] = total
  }
  return reached
}

/** A unit vector across the line at its point `i`. */
function normalAt(points: readonly Point[], i: number, closed: boolean): Point {
  const count = points.length
  const from = itemAt(points, closed ? (i - 1 + count) % count : Math.max(0, i - 1))
  const to = itemAt(points, closed ? (i + 1) % count : Math.min(count - 1, i + 1))
  const length = distance(from, to) || 1
  return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length]
}

/** The share of its width that a line has at `t`. A root, not a ramp: wax rounds off where the tool lifts. */
function ends(t: number, start: number, end: number): number {
  const opening = start > 0 && t < start ? Math.sqrt(t / start) : 1
  const closing = end > 0 && t > 1 - end ? Math.sqrt(Math.max(0, 1 - t) / end) : 1
  return opening * closing
}
