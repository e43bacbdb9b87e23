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
  for (let row = 0; row < rows; row++) {
    const y = row * step
    for (let column = 0; column < columns; column++) {
      const x = column * step
      // The hem bounds a hole too: a filler that it cuts off fills nothing.
      const toHem = Math.min(x - field.left, field.right - x, y - field.top, field.bottom - y)
      const radius = Math.min(toHem, distances[(row + 1) * (columns + 2) + column + 1] ?? 0)
      if (radius <= best.radius) continue
      const taken = leftAlone.some(({ place, radius: away }) => Math.hypot(place[0] - x, place[1] - y) < away)
      if (!taken) best = { place: [x, y], radius }
    }
  }
  return best
}

/**
 * Hands distances on from node to node, since beyond its reach the clearance says nothing. The grid comes back
 * with a frame of one node that is infinitely far from everything, so that no neighbour has to be looked for.
 */
function chamfer(
  columns: number,
  rows: number,
  step: number,
  known: (column: number, row: number) => number,
): Float32Array {
  const across = columns + 2
  const distances = new Float32Array(across * (rows + 2)).fill(Infinity)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      distances[(row + 1) * across + column + 1] = known(column, row)
    }
  }
  const diagonal = step * Math.SQRT2
  const at = (index: number): number => distances[index] ?? Infinity
  const lower = (index: number, back: 1 | -1): void => {
    const beside = at(index - back) + step
    const straight = at(index - back * across) + step
    const before = at(index - back * (across + 1)) + diagonal
    const after = at(index - back * (across - 1)) + diagonal
    distances[index] = Math.min(at(index), beside, straight, before, after)
  }
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) lower(row * across + column, 1)
  }
  for (let row = rows; row >= 1; row--) {
    for (let column = columns; column >= 1; column--) lower(row * across + column, -1)
  }
  return distances
}
