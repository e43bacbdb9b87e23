import { itemAt } from '../../hand/list.ts'
import { waxLine } from '../../hand/brush.ts'
import { clamp, lerp } from '../../hand/numbers.ts'
import { pathOf, type Point } from '../../hand/path.ts'
import type { Random } from '../../hand/random.ts'

/** The fields of one terrace as SVG path data: what fills them, and the lines on them. */
export interface Fields {
  water: string
  young: string
  ripe: string
  /** Cross-bunds and rows of seedlings. */
  lines: string
}

interface Terrace {
  random: Random
  /** Noise by place: neighbours plant and harvest together. */
  season: (x: number) => number
  row: number
  /** The mean depth of a terrace, in drawing units. */
  depth: number
  /** Of the bunds, in drawing units. */
  thickness: number
  isTilled(i: number): boolean
}

/** Parts the strip between two bunds into fields by leaning cross-bunds, and fills about a third of them. */
export function fieldsBetween(upper: readonly Point[], lower: readonly Point[], terrace: Terrace): Fields {
  const { random, season, row, depth, thickness, isTilled } = terrace
  const fills = { water: '', young: '', ripe: '' }
  let lines = ''
  const depthAt = (i: number): number => (lower[i]?.[1] ?? 0) - (upper[i]?.[1] ?? 0)
  let start = cut(upper, lower, Math.floor(random.between(0, 12)), random)
  while (start.at < upper.length - 9) {
    const end = cut(upper, lower, start.at + Math.floor(random.between(7, 24)), random)
    const mid = Math.floor((start.at + end.at) / 2)
    const isField = depthAt(mid) > depth * 0.55 && isTilled(start.at) && isTilled(mid) && isTilled(end.at)
    if (isField) {
      const when = season(mid / 26 + row * 0.55) + random.between(-0.35, 0.35)
      const field = [
        ...upper.slice(start.at, end.at + 1),
        ...end.line.slice(1),
        ...lower.slice(Math.min(start.to, end.to), Math.max(start.to, end.to)).reverse(),
        ...[...start.line].reverse(),
      ]
      if (when > 0.42) fills.water += pathOf(field)
      else if (when < -0.5) fills.ripe += pathOf(field)
      else if (when > 0.12) lines += seedlings(upper, lower, start.at + 2, end.at - 2, thickness, random)
      else if (when < -0.34) fills.young += pathOf(field)
      const isNarrow = depthAt(start.at) < depth * 0.6
      if (!isNarrow && (Math.abs(when) > 0.34 || random() < 0.5)) {
        lines += waxLine(start.line, thickness * 0.85, { wobble: 0.3, seed: `cross ${row} ${start.at}` })
        lines += waxLine(end.line, thickness * 0.85, { wobble: 0.3, seed: `cross ${row} ${end.at}` })
      }
    }
    start = end
  }
  return { ...fills, lines }
}

/** A cross-bund from the upper bund at index `at` to the lower one at index `to`, a little bowed. */
function cut(upper: readonly Point[], lower: readonly Point[], at: number, random: Random) {
  const from = clamp(at, 0, upper.length - 1)
  const to = clamp(from + Math.round(random.between(-2.4, 2.4)), 0, lower.length - 1)
  const [topX, topY] = itemAt(upper, from)
  const [footX, footY] = itemAt(lower, to)
  const bow: Point = [lerp(topX, footX, 0.45) + random.between(-2, 2), lerp(topY, footY, 0.55)]
  return { at: from, to, line: [[topX, topY], bow, [footX, footY]] as readonly Point[] }
}

/** Short strokes in rows (a batik's *sawut*): rice that has just been planted. */
function seedlings(
  upper: readonly Point[],
  lower: readonly Point[],
  from: number,
  to: number,
  thickness: number,
  random: Random,
): string {
  let strokes = ''
  for (let i = from; i <= to; i++) {
    const [x, top] = upper[i] ?? [0, 0]
    const foot = lower[i]?.[1] ?? top
    const rows = Math.min(3, Math.floor((foot - top) / 7))
    for (let row = 0; row < rows; row++) {
      const share = (row + random.between(0.38, 0.52)) / rows
      const height = random.between(2.6, 3.8) * thickness ** 0.5
      const rootX = x + (row % 2) * 3 + random.between(-0.8, 0.8)
      const rootY = lerp(top, foot, share) + height / 2
      const blade: Point[] = [
        [rootX + random.between(0, 1.2), rootY - height],
        [rootX, rootY],
      ]
      strokes += waxLine(blade, thickness * 0.95, { taper: [0.7, 0], seed: 'seedling' })
    }
  }
  return strokes
}
