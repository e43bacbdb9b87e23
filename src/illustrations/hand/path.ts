import { itemAt } from './list.ts'
import { clamp } from './numbers.ts'

/** A place in the drawing, in the drawing's own units, y downwards. */
export type Point = readonly [x: number, y: number]

/** Units between two places. A square root takes a fifth of the time that `Math.hypot` does. */
export function distance(from: Point, to: Point): number {
  const across = to[0] - from[0]
  const down = to[1] - from[1]
  return Math.sqrt(across * across + down * down)
}

/**
 * The points of a line that matter: none of those left out lies farther than `tolerance` from the line
 * (Ramer, Douglas and Peucker). Together with one decimal this is the difference between 550 kB and 90 kB.
 */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  if (points.length < 4 || tolerance <= 0) return points
  const keep = new Uint8Array(points.length)
  keep[0] = keep[points.length - 1] = 1
  // Pairs of indices, one after the other: the spans that are still to be looked at.
  const spans: number[] = [0, points.length - 1]
  while (spans.length > 0) {
    const to = spans.pop() as number
    const from = spans.pop() as number
    const farthest = farthestFrom(points, from, to, tolerance)
    if (farthest < 0) continue
    keep[farthest] = 1
    spans.push(from, farthest, farthest, to)
  }
  return points.filter((_, i) => keep[i] === 1)
}

/** The point between `from` and `to` that lies farthest from the line through both, if beyond `tolerance`; else -1. */
function farthestFrom(points: readonly Point[], from: number, to: number, tolerance: number): number {
  const start = itemAt(points, from)
  const end = itemAt(points, to)
  const x0 = start[0]
  const y0 = start[1]
  const dx = end[0] - x0
  const dy = end[1] - y0
  const length = Math.sqrt(dx * dx + dy * dy)
  // a closed line ends where it starts, and then the distance to that point decides
  const isLoop = length < 1e-6
  let farthest = -1
  let most = isLoop ? tolerance * tolerance : tolerance * length
  for (let i = from + 1; i < to; i++) {
    const point = itemAt(points, i)
    const x = point[0] - x0
    const y = point[1] - y0
    const away = isLoop ? x * x + y * y : Math.abs(x * dy - y * dx)
    if (away > most) {
      most = away
      farthest = i
    }
  }
  return farthest
}

/** Units by which a line may stray unseen, where the drawing does not know better. */
export const finest = 0.32

/** Tenths of a unit, whole: coordinates are counted in them, since whole numbers add up without an error. */
const tenths = (value: number): number => Math.round(value * 10)

/** A whole number of tenths as text, as short as SVG allows: -5 is `-.5`. */
function written(count: number): string {
  const rest = Math.abs(count) % 10
  if (rest === 0) return String(count / 10 || 0)
  const whole = (Math.abs(count) - rest) / 10
  return `${count < 0 ? '-' : ''}${whole === 0 ? '' : whole}.${rest}`
}

/** Nearly all steps of a path are shorter than this many tenths, and writing them anew would take half the time. */
const known = 1000
const texts = Array.from({ length: 2 * known + 1 }, (_, index) => written(index - known))
const textOf = (count: number): string => texts[count + known] ?? written(count)

/** A number with one decimal, as short as SVG allows: `-0.5` is `-.5`. */
export const short = (value: number): string => textOf(tenths(value))

/** A number of tenths behind another, without the blank that a minus, or a second point, makes needless. */
function following(count: number, before: number): string {
  const isApart = count < 0 || (count > 0 && count < 10 && before % 10 !== 0)
  return isApart ? textOf(count) : ` ${textOf(count)}`
}

/** Two numbers as SVG path data. */
export const pair = (x: number, y: number): string => textOf(tenths(x)) + following(tenths(y), tenths(x))

/** SVG path data through `points`, simplified, with relative coordinates of one decimal. */
export function pathOf(points: readonly Point[], { closed = true, tolerance = finest } = {}): string {
  const kept = simplify(points, tolerance)
  const start = kept[0]
  if (!start) return ''
  // rounding the place, not the step, keeps errors from adding up along a relative path
  let penX = tenths(start[0])
  let penY = tenths(start[1])
  let data = `M${textOf(penX)}${following(penY, penX)}`
  let before: number | undefined
  for (const point of kept) {
    const x = tenths(point[0])
    const y = tenths(point[1])
    const stepX = x - penX
    const stepY = y - penY
    if (stepX === 0 && stepY === 0) continue
    data += before === undefined ? `l${textOf(stepX)}` : following(stepX, before)
    data += following(stepY, stepX)
    before = stepY
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
    const [beforeX, beforeY] = at(span - 1)
    const [fromX, fromY] = at(span)
    const [toX, toY] = at(span + 1)
    const [afterX, afterY] = at(span + 2)
    for (let step = 0; step < perSpan; step++) {
      const t = step / perSpan
      curve.push([catmullRom(beforeX, fromX, toX, afterX, t), catmullRom(beforeY, fromY, toY, afterY, t)])
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
