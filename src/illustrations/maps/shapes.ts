import type { Point } from '../hand/path.ts'

/** A closed line in the drawing that does not repeat its first point. */
export type Shape = readonly Point[]

/** Twice the signed area would do for a sign; this is the area itself, in square units, never negative. */
export function areaOf(shape: Shape): number {
  return Math.abs(shape.reduce((sum, point, i) => sum + cross(point, next(shape, i)), 0)) / 2
}

/** The centre of gravity of one closed line. */
export function centroidOf(shape: Shape): Point {
  let twice = 0
  let sumX = 0
  let sumY = 0
  shape.forEach((from, i) => {
    const to = next(shape, i)
    const weight = cross(from, to)
    twice += weight
    sumX += (from[0] + to[0]) * weight
    sumY += (from[1] + to[1]) * weight
  })
  return [sumX / (3 * twice), sumY / (3 * twice)]
}

/** Whether a point lies inside a closed line, by the even-odd rule. */
export function contains(shape: Shape, [x, y]: Point): boolean {
  const { left, right, top, bottom } = extentOf(shape)
  if (x < left || x > right || y < top || y > bottom) return false
  let inside = false
  let [x0, y0] = shape.at(-1)!
  for (const [x1, y1] of shape) {
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
    x0 = x1
    y0 = y1
  }
  return inside
}

/** How far a point lies from the line itself, in drawing units, inside or outside. */
export function distanceTo(shape: Shape, [x, y]: Point): number {
  let least = Infinity
  let [x0, y0] = shape.at(-1)!
  for (const [x1, y1] of shape) {
    const dx = x1 - x0
    const dy = y1 - y0
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length))
    const awayX = x - x0 - t * dx
    const awayY = y - y0 - t * dy
    least = Math.min(least, awayX * awayX + awayY * awayY)
    x0 = x1
    y0 = y1
  }
  return Math.sqrt(least)
}

const extents = new WeakMap<Shape, Box>()

/** The bounds of a closed line, found once: whole maps ask again and again for the same few. */
export function extentOf(shape: Shape): Box {
  const extent = extents.get(shape) ?? boundsOf(shape)
  extents.set(shape, extent)
  return extent
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export function boundsOf(points: Iterable<Point>): Box {
  const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const next = (shape: Shape, i: number): Point => shape[(i + 1) % shape.length]!
const cross = ([x0, y0]: Point, [x1, y1]: Point): number => x0 * y1 - x1 * y0
