import { waxLine } from '../hand/brush.ts'
import { digit, nail, type Joint } from './digit.ts'
import { curveThrough, pathOf, type Point } from '../hand/path.ts'

/** What a line is of: it decides the colour. */
export type Ink = 'line' | 'tool' | 'leaf' | 'wax'

/** One thing in the drawing: a shape that hides what lies behind it, and the lines drawn on it. */
export interface Part {
  /** The closed shape that hides; a part of lines alone hides nothing. */
  hides?: readonly Point[]
  lines: readonly Line[]
}

export interface Line {
  ink: Ink
  points: readonly Point[]
  /** Drawing units at the middle of the line. */
  width: number
}

/** A smooth line through a few places. */
export const curve = (points: readonly Point[]): Point[] => curveThrough(points, { perSpan: 9 })

/** A finger with its whole outline, hiding what lies behind, and the nail if it shows. */
export function finger(
  joints: readonly Joint[],
  { turn, bent = false }: { turn?: number; bent?: boolean } = {},
): Part {
  const outline = digit(joints, bent)
  const lines: Line[] = [{ ink: 'line', points: outline, width: 3.8 }]
  if (turn !== undefined) lines.push({ ink: 'line', points: curve(nail(joints, turn)), width: 2 })
  return { hides: outline, lines }
}

export const ink =
  (name: Ink) =>
  (width: number, ...points: Point[]): Line => ({ ink: name, points: curve(points), width })

/**
 * Parts from back to front, as SVG.
 *
 * @param scale from the units in which the parts are given to those of the SVG
 */
export function paint(parts: readonly Part[], seed: string, scale: number): string {
  const scaled = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x * scale, y * scale])
  return parts
    .map(({ hides, lines }, i) => {
      // the outline drawn over it is wider than what this leaves out
      const cloth = hides ? `<path class="hand-cloth" d="${pathOf(scaled(hides), { tolerance: 0.9 })}"/>` : ''
      const drawn = lines.map((line) => ({ ...line, points: scaled(line.points), width: line.width * scale }))
      return cloth + inks(drawn, `${seed}·${i}`)
    })
    .join('')
}

/** The lines of one part, one path for each ink. */
function inks(lines: readonly Line[], seed: string): string {
  return [...new Set(lines.map(({ ink }) => ink))]
    .map((name) => {
      const data = lines.filter(({ ink }) => ink === name).map((line, i) => brushed(line, `${seed}·${i}`))
      return `<path class="hand-${name}" d="${data.join('')}"/>`
    })
    .join('')
}

/** A brush presses in the middle of a line and lifts at both ends. */
function brushed({ points, width }: Line, seed: string): string {
  const pressed = (t: number): number => width * (0.72 + 0.4 * Math.sin(Math.PI * t))
  return waxLine(points, pressed, { seed, taper: [0.09, 0.09], wobble: 0.2 })
}
