import type { Point } from '../hand/path.ts'
import type { Clearance } from './clearance.ts'

/**
 * The lines along which the clearance is `level` units (marching squares): a line that follows the drawing at
 * an even distance and closes around shapes that stand together, as a maker's row of dots does.
 * Returns loops and, at the cloth's border, open lines.
 */
export function contours(clearance: Clearance, level: number): Point[][] {
  const { columns, rows } = clearance
  const links = new Map<number, { point: Point; ends: number[] }>()
  const horizontal = (column: number, row: number): number => (row * columns + column) * 2
  const vertical = (column: number, row: number): number => (row * columns + column) * 2 + 1

  const join = (from: number, to: number): void => {
    edge(from).ends.push(to)
    edge(to).ends.push(from)
  }
  const edge = (key: number): { point: Point; ends: number[] } => {
    const known = links.get(key)
    if (known) return known
    const made = { point: crossing(clearance, key, level), ends: [] }
    links.set(key, made)
    return made
  }

  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const topLeft = clearance.node(column, row) < level
      const topRight = clearance.node(column + 1, row) < level
      const bottomRight = clearance.node(column + 1, row + 1) < level
      const bottomLeft = clearance.node(column, row + 1) < level
      const crossed: number[] = []
      if (topLeft !== topRight) crossed.push(horizontal(column, row))
      if (topRight !== bottomRight) crossed.push(vertical(column + 1, row))
      if (bottomRight !== bottomLeft) crossed.push(horizontal(column, row + 1))
      if (bottomLeft !== topLeft) crossed.push(vertical(column, row))
      const [first, second, third, fourth] = crossed
      if (first === undefined || second === undefined) continue
      if (third === undefined || fourth === undefined) join(first, second)
      // a saddle: cut off the two corners that lie outside, so that shapes close by share one line
      else if (topLeft) {
        join(first, second)
        join(third, fourth)
      } else {
        join(first, fourth)
        join(second, third)
      }
    }
  }
  return walked(links)
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

/** Follows the links edge by edge into lines: the open ones from their ends first, then the loops. */
function walked(links: Map<number, { point: Point; ends: number[] }>): Point[][] {
  const seen = new Set<number>()
  const walk = (start: number): Point[] => {
    const line: Point[] = []
    for (let key: number | undefined = start; key !== undefined;) {
      const link = links.get(key)
      if (!link) break
      seen.add(key)
      line.push(link.point)
      key = link.ends.find((next) => !seen.has(next))
    }
    return line
  }
  const keys = [...links.keys()].sort((left, right) => left - right)
  const open = keys.filter((key) => links.get(key)?.ends.length === 1)
  return [...open, ...keys].flatMap((key) => (seen.has(key) ? [] : [walk(key)]))
}
