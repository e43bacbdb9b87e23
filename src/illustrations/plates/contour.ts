import type { Point } from '../hand/path.ts'
import type { Clearance } from './clearance.ts'

/**
 * The lines along which the clearance is `level` units (marching squares): a line that follows the drawing at
 * an even distance and closes around shapes that stand together, as a maker's row of dots does.
 * Returns loops and, at the cloth's border, open lines.
 */
export function contours(clearance: Clearance, level: number): Point[][] {
  const { columns, rows } = clearance
  const links = linksOf(columns * rows * 2)
  const horizontal = (column: number, row: number): number => (row * columns + column) * 2
  const vertical = (column: number, row: number): number => (row * columns + column) * 2 + 1

  for (let row = 0; row < rows - 1; row++) {
    let topRight = clearance.node(0, row) < level
    let bottomRight = clearance.node(0, row + 1) < level
    for (let column = 0; column < columns - 1; column++) {
      const topLeft = topRight
      const bottomLeft = bottomRight
      topRight = clearance.node(column + 1, row) < level
      bottomRight = clearance.node(column + 1, row + 1) < level
      if (topLeft === topRight && topRight === bottomRight && bottomRight === bottomLeft) continue
      const crossed: number[] = []
      if (topLeft !== topRight) crossed.push(horizontal(column, row))
      if (topRight !== bottomRight) crossed.push(vertical(column + 1, row))
      if (bottomRight !== bottomLeft) crossed.push(horizontal(column, row + 1))
      if (bottomLeft !== topLeft) crossed.push(vertical(column, row))
      const [first, second, third, fourth] = crossed
      if (first === undefined || second === undefined) continue
      if (third === undefined || fourth === undefined) links.join(first, second)
      // a saddle: cut off the two corners that lie outside, so that shapes close by share one line
      else if (topLeft) {
        links.join(first, second)
        links.join(third, fourth)
      } else {
        links.join(first, fourth)
        links.join(second, third)
      }
    }
  }
  return links.lines().map((line) => line.map((key) => crossing(clearance, key, level)))
}

/** Where the level crosses the grid's edge `key`, which runs right from its node if even, down if odd. */
function crossing(clearance: Clearance, key: number, level: number): Point {
  const { columns, step } = clearance
  const column = (key >> 1) % columns
  const row = Math.floor((key >> 1) / columns)
  const down = key & 1
  const from = clearance.node(column, row)
  const to = clearance.node(column + 1 - down, row + down)
  const share = (level - from) / (to - from || 1)
  return [(column + share * (1 - down)) * step, (row + share * down) * step]
}

/** Which edges of the grid a line runs through one after the other; each edge is crossed once, so it has two ends. */
interface Links {
  join(from: number, to: number): void
  /** The edges in the order of their lines: the open ones from their ends first, then the loops. */
  lines(): number[][]
}

/** @param edges how many edges the grid has; edges are numbered from 0 */
function linksOf(edges: number): Links {
  const none = -1
  const ends = new Int32Array(edges * 2).fill(none)
  const seen = new Uint8Array(edges)
  const joined: number[] = []
  const endOf = (edge: number, which: 0 | 1): number => ends[edge * 2 + which] ?? none
  const lead = (from: number, to: number): void => {
    const isFirst = endOf(from, 0) === none
    ends[from * 2 + (isFirst ? 0 : 1)] = to
    if (isFirst) joined.push(from)
  }
  const walk = (start: number): number[] => {
    const line: number[] = []
    for (let edge = start; edge !== none;) {
      seen[edge] = 1
      line.push(edge)
      const one = endOf(edge, 0)
      const other = endOf(edge, 1)
      edge = seen[one] === 0 ? one : seen[other] === 0 ? other : none
    }
    return line
  }
  return {
    join(from, to) {
      lead(from, to)
      lead(to, from)
    },
    lines() {
      joined.sort((left, right) => left - right)
      const open = joined.filter((edge) => endOf(edge, 1) === none)
      return [...open, ...joined].flatMap((edge) => (seen[edge] === 0 ? [walk(edge)] : []))
    },
  }
}
