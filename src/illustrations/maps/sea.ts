import { pathOf, type Point } from '../hand/path.ts'
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
 * The sea as rows of dots along the coast, the *cecek* of a batik map, as SVG paths. A row is one line at
 * an even distance from all land, drawn with dashes of no length and round caps: a dot costs nothing.
 *
 * @param cell the grid on which the distance is measured; a third of the nearest row is fine enough
 */
export function sea(land: readonly Shape[], rows: readonly SeaRow[], cell: number): string {
  const reach = Math.max(...rows.map(({ distance }) => distance)) + 2 * cell
  const field = distanceField(land, reach, cell)
  return rows
    .map(({ distance, dot, step }, i) => {
      const lines = isolines(field, distance).filter((line) => line.length > 6)
      const data = lines.map((line) => pathOf(line, { tolerance: cell / 7 })).join('')
      return `<path class="sea sea-${i + 1}" stroke-width="${dot}" stroke-dasharray="0 ${step}" d="${data}"/>`
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

function distanceField(land: readonly Shape[], reach: number, cell: number): Field {
  const coasts = land.map((shape) => ({ shape, box: boundsOf(shape) }))
  const all = boundsOf(land.flat())
  const columns = Math.ceil((all.right - all.left + 2 * reach) / cell) + 1
  const rows = Math.ceil((all.bottom - all.top + 2 * reach) / cell) + 1
  const place = (column: number, row: number): Point => [
    all.left - reach + column * cell,
    all.top - reach + row * cell,
  ]
  const values = Array.from({ length: columns * rows }, (_, i) => {
    const point = place(i % columns, Math.floor(i / columns))
    const near = coasts.filter(
      ({ box }) =>
        point[0] > box.left - reach &&
        point[0] < box.right + reach &&
        point[1] > box.top - reach &&
        point[1] < box.bottom + reach,
    )
    if (near.some(({ shape }) => contains(shape, point))) return -1
    return Math.min(reach, ...near.map(({ shape }) => distanceTo(shape, point)))
  })
  return { columns, rows, place, at: (column, row) => values[row * columns + column]! }
}

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
