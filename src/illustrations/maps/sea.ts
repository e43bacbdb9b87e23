import type { Point } from '../hand/path.ts'
import { seeded } from '../hand/random.ts'
import { dotted } from './dotted.ts'
import { boundsOf, contains, distanceTo, type Shape } from './shapes.ts'

/** One row of dots in the sea. Lengths in drawing units. */
export interface SeaRow {
  /** How far it runs from the coast. */
  distance: number
  /** The diameter of its dots. */
  dot: number
  /** From the middle of one dot to the next. */
  step: number
}

/**
 * The sea as rows of dots along the coast, the *cecek* of a batik map, as SVG paths. A row is a line at about
 * the same distance from all land, drawn with dashes of no length and round caps: a dot costs nothing.
 *
 * @param cell the grid on which the distance is measured; a third of the nearest row is fine enough
 */
export function sea(land: readonly Shape[], rows: readonly SeaRow[], cell: number): string {
  const reach = Math.max(...rows.map(({ distance }) => distance)) + 2 * cell
  const field = distanceField(land, reach, cell)
  return rows
    .map(({ distance, dot, step }, i) => {
      const lines = isolines(field, distance).filter((line) => line.length > 6)
      return dotted(lines, { dot, step, cell, random: seeded(`sea ${i}`), outermost: i === rows.length - 1 })
    })
    .join('')
}

interface Field {
  columns: number
  rows: number
  /** The distance to land at a crossing of the grid: negative ashore. */
  at(column: number, row: number): number
  place(column: number, row: number): Point
}

/** Measured segment by segment, each over the few cells it can reach: cell by cell takes seconds. */
function distanceField(land: readonly Shape[], reach: number, cell: number): Field {
  const all = boundsOf(land.flat())
  const columns = Math.ceil((all.right - all.left + 2 * reach) / cell) + 1
  const rows = Math.ceil((all.bottom - all.top + 2 * reach) / cell) + 1
  const place = (column: number, row: number): Point => [
    all.left - reach + column * cell,
    all.top - reach + row * cell,
  ]
  const columnAt = (x: number): number => (x - all.left + reach) / cell
  const rowAt = (y: number): number => (y - all.top + reach) / cell
  const values = new Float64Array(columns * rows).fill(reach)
  for (const segment of land.flatMap(segmentsOf)) {
    const box = boundsOf(segment)
    const lastRow = Math.min(rows - 1, rowAt(box.bottom + reach))
    const lastColumn = Math.min(columns - 1, columnAt(box.right + reach))
    for (let row = Math.max(0, Math.ceil(rowAt(box.top - reach))); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.ceil(columnAt(box.left - reach))); column <= lastColumn; column++) {
        const i = row * columns + column
        values[i] = Math.min(values[i]!, distanceTo(segment, place(column, row)))
      }
    }
  }
  for (const shape of land) {
    const box = boundsOf(shape)
    for (let row = Math.ceil(rowAt(box.top)); row <= rowAt(box.bottom); row++) {
      for (let column = Math.ceil(columnAt(box.left)); column <= columnAt(box.right); column++) {
        if (contains(shape, place(column, row))) values[row * columns + column] = -1
      }
    }
  }
  return { columns, rows, place, at: (column, row) => values[row * columns + column]! }
}

const segmentsOf = (shape: Shape): Shape[] => shape.map((from, i) => [from, shape[(i + 1) % shape.length]!])

/** Closed lines along which the field has one value: marching squares, each crossing joined to the next. */
function isolines(field: Field, value: number): Point[][] {
  const onward = new Map<string, { point: Point; to: string }>()
  for (let row = 0; row < field.rows - 1; row++) {
    for (let column = 0; column < field.columns - 1; column++) {
      for (const [from, to] of crossings(field, column, row, value)) {
        onward.set(from.edge, { point: from.point, to: to.edge })
      }
    }
  }
  const lines: Point[][] = []
  for (const start of [...onward.keys()]) {
    const line: Point[] = []
    for (let edge = start, step = onward.get(edge); step; edge = step.to, step = onward.get(edge)) {
      line.push(step.point)
      onward.delete(edge)
    }
    if (line.length > 0) lines.push(line)
  }
  return lines
}

interface Crossing {
  edge: string
  point: Point
}

/** Where the line enters and leaves one cell, walking with the nearer side on the left. */
function crossings(field: Field, column: number, row: number, value: number): [Crossing, Crossing][] {
  const corners = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ] as const
  const entering: Crossing[] = []
  const leaving: Crossing[] = []
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % 4]!
    const before = field.at(...from) - value
    const after = field.at(...to) - value
    if (before < 0 === after < 0) return
    const t = before / (before - after)
    const [x0, y0] = field.place(...from)
    const [x1, y1] = field.place(...to)
    // an edge is named the same from both of its cells, or the pieces would not join
    const edge = before < 0 ? `${from}:${to}` : `${to}:${from}`
    ;(before < 0 ? entering : leaving).push({ edge, point: [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t] })
  })
  return entering.map((crossing, i) => [crossing, leaving[i]!])
}
