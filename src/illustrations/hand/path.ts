import { itemAt } from './list.ts'
import { clamp } from './numbers.ts'

/** A place in the drawing, in the drawing's own units, y downwards. */
export type Point = readonly [x: number, y: number]

/**
 * The points of a line that matter: none of those left out lies farther than `tolerance` from the line
 * (Ramer, Douglas and Peucker). Together with one decimal this is the difference between 550 kB and 90 kB.
 */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  if (points.length < 4 || tolerance <= 0) return points
  const keep = new Uint8Array(points.length)
  keep[0] = keep[points.length - 1] = 1
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    const [x0, y0] = itemAt(points, from)
    const [x1, y1] = itemAt(points, to)
    const dx = x1 - x0
    const dy = y1 - y0
    const length = Math.hypot(dx, dy)
    let farthest = -1
    let most = tolerance
    for (let i = from + 1; i < to; i++) {
      const [x, y] = itemAt(points, i)
      // a closed line ends where it starts, and then the distance to that point decides
      const away =
        length < 1e-6 ? Math.hypot(x - x0, y - y0) : Math.abs((x - x0) * dy - (y - y0) * dx) / length
      if (away > most) {
        most = away
        farthest = i
      }
    }
    if (farthest < 0) continue
    keep[farthest] = 1
    spans.push([from, farthest], [farthest, to])
  }
  return points.filter((_, i) => keep[i] === 1)
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** A number with one decimal, as short as SVG allows: `-0.5` is `-.5`. */
export function short(value: number): string {
  const text = String(tenth(value))
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.')
}

/** Two numbers as SVG path data, without the blank that a minus makes needless. */
export function pair(x: number, y: number): string {
  const second = short(y)
  return short(x) + (second.startsWith('-') ? second : ` ${second}`)
}

/** SVG path data through `points`, simplified, with relative coordinates of one decimal. */
export function pathOf(points: readonly Point[], { closed = true, tolerance = 0.32 } = {}): string {
  const kept = simplify(points, tolerance)
  const start = kept[0]
  if (!start) return ''
  // rounding the place, not the step, keeps errors from adding up along a relative path
  let penX = tenth(start[0])
  let penY = tenth(start[1])
  let data = `M${pair(penX, penY)}`
  let steps = 0
  for (const point of kept) {
    const x = tenth(point[0])
    const y = tenth(point[1])
    if (x === penX && y === penY) continue
    const step = pair(x - penX, y - penY)
    data += steps++ === 0 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`
    penX = x
    penY = y
  }
  return closed ? `${data}Z` : data
}

/** Points along a Catmull-Rom curve through all of `points`, `perSpan` to each span. */
export function curveThrough(points: readonly Point[], { closed = false, perSpan = 8 } = {}): Point[] {
  const last = points.length - 1
  if (last < 1) return [...points]
  const at = (i: number): Point =>
    itemAt(points, closed ? (i + points.length) % points.length : clamp(i, 0, last))
  const curve: Point[] = []
  for (let span = 0; span < (closed ? points.length : last); span++) {
    const before = at(span - 1)
    const from = at(span)
    const to = at(span + 1)
    const after = at(span + 2)
    for (let step = 0; step < perSpan; step++) {
      const t = step / perSpan
      const along = (axis: 0 | 1): number => catmullRom(before[axis], from[axis], to[axis], after[axis], t)
      curve.push([along(0), along(1)])
    }
  }
  if (!closed) curve.push(at(last))
  return curve
}

function catmullRom(before: number, from: number, to: number, after: number, t: number): number {
  const linear = (to - before) * t
  const square = (2 * before - 5 * from + 4 * to - after) * t * t
  const cube = (after - before + 3 * (from - to)) * t * t * t
  return 0.5 * (2 * from + linear + square + cube)
}
