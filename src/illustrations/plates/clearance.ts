import { simplify, type Point } from '../hand/path.ts'

/**
 * How far every place of the cloth is from the nearest outline drawn so far: below zero inside a shape.
 * It answers what a maker's eye answers: is there room, does this leaf lie over that one, where do dots go.
 */
export interface Clearance {
  readonly columns: number
  readonly rows: number
  /** Units between two nodes of the grid; node (0, 0) is the cloth's corner. */
  readonly step: number
  /** The distance at a node, exact up to `reach` and never more than it. */
  node(column: number, row: number): number
  /** The distance at any place, in units. */
  at(x: number, y: number): number
  /** Takes in one shape. An open line covers nothing, but keeps dots off on both sides. */
  add(points: readonly Point[], options?: { closed?: boolean; halfWidth?: number }): void
}

/** Distances beyond this many units are not told apart; nothing asks for more. */
export const reach = 20

export function clearanceOf(width: number, height: number, step = 4): Clearance {
  const columns = Math.ceil(width / step) + 1
  const rows = Math.ceil(height / step) + 1
  const distances = new Float32Array(columns * rows).fill(reach)
  const covered = new Uint8Array(columns * rows)

  const node = (column: number, row: number): number => {
    const index = row * columns + column
    const distance = distances[index] ?? reach
    return covered[index] ? -distance : distance
  }

  const lower = ([fromX, fromY]: Point, [toX, toY]: Point, halfWidth: number): void => {
    const upper = Math.min(fromY, toY)
    const under = Math.max(fromY, toY)
    const top = Math.max(0, Math.ceil((upper - reach) / step))
    const bottom = Math.min(rows - 1, Math.floor((under + reach) / step))
    const dx = toX - fromX
    const dy = toY - fromY
    const square = dx * dx + dy * dy || 1
    for (let row = top; row <= bottom; row++) {
      const awayY = row * step - fromY
      const beyond = Math.max(0, upper - row * step, row * step - under)
      const aside = Math.min(reach, Math.sqrt((reach + halfWidth) ** 2 - beyond * beyond))
      const left = Math.max(0, Math.ceil((Math.min(fromX, toX) - aside) / step))
      const right = Math.min(columns - 1, Math.floor((Math.max(fromX, toX) + aside) / step))
      for (let column = left; column <= right; column++) {
        const awayX = column * step - fromX
        const share = Math.min(1, Math.max(0, (awayX * dx + awayY * dy) / square))
        const restX = awayX - share * dx
        const restY = awayY - share * dy
        const index = row * columns + column
        // Most nodes are nearer to something else, and squares are enough to see that.
        const nearest = (distances[index] ?? 0) + halfWidth
        const away = restX * restX + restY * restY
        if (nearest > 0 && away < nearest * nearest) distances[index] = Math.sqrt(away) - halfWidth
      }
    }
  }

  return {
    columns,
    rows,
    step,
    node,
    at(x, y) {
      const column = Math.min(columns - 2, Math.max(0, Math.floor(x / step)))
      const row = Math.min(rows - 2, Math.max(0, Math.floor(y / step)))
      const right = Math.min(1, Math.max(0, x / step - column))
      const down = Math.min(1, Math.max(0, y / step - row))
      const upper = node(column, row) * (1 - right) + node(column + 1, row) * right
      const under = node(column, row + 1) * (1 - right) + node(column + 1, row + 1) * right
      return upper * (1 - down) + under * down
    },
    add(points, { closed = true, halfWidth = 0 } = {}) {
      const [first] = points
      if (!first) return
      const line = simplify(closed ? [...points, first] : points, 1)
      line.forEach((point, index) => {
        const next = line[index + 1]
        if (next) lower(point, next, halfWidth)
      })
      if (closed) cover(line)
    },
  }

  /** Marks the nodes inside a closed line, row by row, by the even-odd rule. */
  function cover(line: readonly Point[]): void {
    const heights = line.map(([, y]) => y)
    const top = Math.max(0, Math.ceil(Math.min(...heights) / step))
    const bottom = Math.min(rows - 1, Math.floor(Math.max(...heights) / step))
    for (let row = top; row <= bottom; row++) {
      const crossings = crossingsAt(line, row * step)
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const from = Math.max(0, Math.ceil((crossings[pair] ?? 0) / step))
        const to = Math.min(columns - 1, Math.floor((crossings[pair + 1] ?? -1) / step))
        if (to >= from) covered.fill(1, row * columns + from, row * columns + to + 1)
      }
    }
  }
}

/** Where a closed line crosses the level `level`, from left to right. */
function crossingsAt(line: readonly Point[], level: number): number[] {
  const crossings: number[] = []
  line.forEach(([x, y], index) => {
    const [nextX, nextY] = line[index + 1] ?? [x, y]
    if (y > level !== nextY > level) crossings.push(x + ((level - y) / (nextY - y)) * (nextX - x))
  })
  return crossings.sort((left, right) => left - right)
}
