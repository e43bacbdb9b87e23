import type { Point } from '../hand/path.ts'
import { reach } from './clearance.ts'
import type { Cloth } from './cloth.ts'

/** A hole in the drawing: its largest free circle, in units. */
export interface Hole {
  place: Point
  radius: number
}

/** A hole is looked for at every third node of the clearance: to a few units is near enough. */
const stride = 3

/**
 * Fills the largest holes one after another, down to `least` units of radius. `draw` says whether it found
 * something fit for the hole; if not, the hole is left to the dots.
 */
export function fillHoles(cloth: Cloth, least: number, draw: (hole: Hole, count: number) => boolean): void {
  const left: Hole[] = []
  for (let count = 0; count < 24; count++) {
    const hole = largestHole(cloth, left)
    if (hole.radius < least) return
    if (!draw(hole, count)) left.push({ ...hole, radius: hole.radius * 0.7 })
  }
}

/** The largest free circle inside the hem, its middle outside all holes that are to be left alone. */
function largestHole({ clearance, field }: Cloth, leftAlone: readonly Hole[] = []): Hole {
  const columns = Math.ceil(clearance.columns / stride)
  const rows = Math.ceil(clearance.rows / stride)
  const step = clearance.step * stride
  const distances = chamfer(columns, rows, step, (column, row) => {
    const known = clearance.node(column * stride, row * stride)
    return known < reach ? Math.max(0, known) : Infinity
  })
  let best: Hole = { place: [0, 0], radius: 0 }
  distances.forEach((distance, index) => {
    const x = (index % columns) * step
    const y = Math.floor(index / columns) * step
    // The hem bounds a hole too: a filler that it cuts off fills nothing.
    const radius = Math.min(distance, x - field.left, field.right - x, y - field.top, field.bottom - y)
    if (radius <= best.radius) return
    const taken = leftAlone.some(({ place, radius: away }) => Math.hypot(place[0] - x, place[1] - y) < away)
    if (!taken) best = { place: [x, y], radius }
  })
  return best
}

/** Hands distances on from node to node, since beyond its reach the clearance says nothing. */
function chamfer(
  columns: number,
  rows: number,
  step: number,
  known: (column: number, row: number) => number,
): Float32Array {
  const distances = new Float32Array(columns * rows)
  for (let index = 0; index < distances.length; index++) {
    distances[index] = known(index % columns, Math.floor(index / columns))
  }
  const near = step
  const diagonal = step * Math.SQRT2
  const from = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= columns || row >= rows
      ? Infinity
      : (distances[row * columns + column] ?? 0)
  const lower = (index: number, back: 1 | -1): void => {
    const column = index % columns
    const row = Math.floor(index / columns)
    distances[index] = Math.min(
      distances[index] ?? 0,
      from(column - back, row) + near,
      from(column, row - back) + near,
      from(column - back, row - back) + diagonal,
      from(column + back, row - back) + diagonal,
    )
  }
  for (let index = 0; index < distances.length; index++) lower(index, 1)
  for (let index = distances.length - 1; index >= 0; index--) lower(index, -1)
  return distances
}
