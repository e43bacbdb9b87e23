import { itemAt } from '../../hand/list.ts'
import { waxLine } from '../../hand/brush.ts'
import { lerp } from '../../hand/numbers.ts'
import { curveThrough, pathOf, type Point } from '../../hand/path.ts'
import type { Random } from '../../hand/random.ts'
import type { PlantDyes } from '../dyes.ts'

/** A pointed leaf from (0, 0) along +x, in drawing units. */
export interface Leaf {
  outline: readonly Point[]
  midrib: readonly Point[]
  /** The edge of the half that lies in shade. */
  shaded: readonly Point[]
}

const joints = 10

/**
 * @param width of one half, where the leaf is broadest
 * @param bend radians by which it curls, half of it over its whole length; positive is clockwise
 */
export function pointedLeaf(length: number, width: number, bend: number, random: Random): Leaf {
  const midrib = Array.from({ length: joints + 1 }, (_, i): Point => {
    const t = i / joints
    const angle = bend * t * 0.5
    return [length * t * Math.cos(angle), length * t * Math.sin(angle)]
  })
  const upper: Point[] = []
  const lower: Point[] = []
  midrib.forEach(([x, y], i) => {
    const t = i / joints
    const [fromX, fromY] = itemAt(midrib, Math.max(0, i - 1))
    const [toX, toY] = itemAt(midrib, Math.min(joints, i + 1))
    const span = Math.hypot(toX - fromX, toY - fromY) || 1
    const half = width * Math.sin(Math.PI * t ** 0.82) ** 0.85 * (1 - 0.25 * t) || 0
    const acrossX = (toY - fromY) / span
    const acrossY = -(toX - fromX) / span
    const above = half * random.between(0.95, 1.05)
    const below = half * random.between(0.95, 1.05)
    upper.push([x + acrossX * above, y + acrossY * above])
    lower.push([x - acrossX * below, y - acrossY * below])
  })
  return { outline: [...upper, ...lower.slice(1, -1).reverse()], midrib, shaded: lower }
}

/** Points turned by `angle` radians (clockwise, y being down) and moved to a place. */
export const placed = (points: readonly Point[], [x, y]: Point, angle: number): Point[] =>
  points.map(([along, across]) => [
    x + along * Math.cos(angle) - across * Math.sin(angle),
    y + along * Math.sin(angle) + across * Math.cos(angle),
  ])

/** How a plant's shapes are printed. */
export interface Printing {
  dyes: PlantDyes
  thickness: number
}

/** A closed shape in one dye with its waxed outline. */
export function printShape(outline: readonly Point[], dye: string, { dyes, thickness }: Printing): string {
  const edge = curveThrough(outline, { closed: true, perSpan: 4 })
  const wax = waxLine(edge, thickness, { closed: true, wobble: 0.25, seed: `shape ${outline[0]}` })
  return `<path fill="${dye}" d="${pathOf(edge)}"/><path fill="${dyes.line}" d="${wax}"/>`
}

/** A waxed line through a few points. */
export function printLine(
  points: readonly Point[],
  width: number,
  dye: string,
  taper: readonly [number, number] = [0, 0.4],
): string {
  const line = curveThrough(points, { perSpan: 4 })
  return `<path fill="${dye}" d="${waxLine(line, width, { taper, wobble: 0.22, seed: `line ${points[0]}` })}"/>`
}

/** A leaf: its dye, the half in shade, the waxed outline and midrib. */
export function printLeaf(leaf: Leaf, place: Point, angle: number, printing: Printing): string {
  const { dyes, thickness } = printing
  const outline = placed(leaf.outline, place, angle)
  const midrib = curveThrough(placed(leaf.midrib, place, angle), { perSpan: 3 })
  const shaded = curveThrough(placed(leaf.shaded, place, angle), { perSpan: 3 })
  const edge = curveThrough(outline, { closed: true, perSpan: 4 })
  const wax =
    waxLine(edge, thickness, { closed: true, wobble: 0.25, seed: `leaf ${place} ${angle}` }) +
    waxLine(midrib, thickness * 0.85, { taper: [0, 0.5], seed: `rib ${place} ${angle}` })
  return (
    `<path fill="${dyes.leaf}" d="${pathOf(edge)}"/>` +
    `<path fill="${dyes.shade}" d="${pathOf([...shaded, ...midrib.reverse()])}"/>` +
    `<path fill="${dyes.line}" d="${wax}"/>`
  )
}

/** A stalk: a dyed core between two waxed edges. */
export function printStalk(points: readonly Point[], width: number, { dyes, thickness }: Printing): string {
  return (
    printLine(points, width + thickness * 1.8, dyes.line, [0, 0.25]) +
    printLine(points, width, dyes.leaf, [0, 0.25])
  )
}

/** The point a share of the way along a line of evenly spaced points. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const place = share * (points.length - 1)
  const cell = Math.min(Math.floor(place), points.length - 2)
  const [fromX, fromY] = itemAt(points, cell)
  const [toX, toY] = itemAt(points, cell + 1)
  return [lerp(fromX, toX, place - cell), lerp(fromY, toY, place - cell)]
}
