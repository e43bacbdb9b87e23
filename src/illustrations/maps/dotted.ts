import { valueNoise } from '../hand/noise.ts'
import { distance, pathOf, short, type Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'

interface Dotting {
  /** The usual diameter of a dot and from the middle of one to the next, in drawing units. */
  dot: number
  step: number
  /** How far apart the points of the lines lie, in drawing units. */
  cell: number
  random: Random
  /** The row farthest out runs dry now and then, and so the sea ends nowhere in a line. */
  outermost: boolean
}

/** How many dots follow before their gaps repeat: enough that nobody sees it. */
const cycle = 9

/**
 * Closed lines dotted by hand, as SVG paths. A canting draws some dozen dots, large ones while it is full, and
 * is dipped again: so the line falls into stretches of two weights, and no gap is quite the next one.
 */
export function dotted(lines: readonly (readonly Point[])[], dotting: Dotting): string {
  const { dot, step, cell, random } = dotting
  const weights = ['', '']
  for (const line of lines) {
    for (const [i, stretch] of stretchesOf(wandering(line, step, random), dotting).entries()) {
      weights[i % 2] += pathOf(stretch, { closed: false, tolerance: cell * 0.6 })
    }
  }
  return weights
    .map((data, i) => {
      if (data === '') return ''
      const gaps = Array.from({ length: cycle }, () => `0 ${short(step * random.between(0.74, 1.3))}`)
      const width = short(dot * (i === 0 ? 1.16 : 0.86))
      return `<path class="sea" stroke-width="${width}" stroke-dasharray="${gaps.join(' ')}" d="${data}"/>`
    })
    .join('')
}

/** The line, straying from its distance by up to a fifth of a step. */
function wandering(line: readonly Point[], step: number, random: Random): Point[] {
  const aside = valueNoise(`aside ${random()}`)
  const down = valueNoise(`down ${random()}`)
  return line.map(([x, y], i) => [x + step * 0.2 * aside(i / 5), y + step * 0.2 * down(i / 5)])
}

/** Parts of a closed line, each with the dots of one canting, sometimes with a gap before the next. */
function stretchesOf(line: readonly Point[], { step, random, outermost }: Dotting): Point[][] {
  const [first] = line
  if (!first) return []
  const stretches: Point[][] = []
  let stretch: Point[] = []
  let left = step * random.between(8, 24)
  let isGap = false
  for (const point of [...line, first]) {
    left -= distance(stretch.at(-1) ?? point, point)
    stretch.push(point)
    if (left > 0) continue
    if (!isGap) stretches.push(stretch)
    isGap = !isGap && random() < (outermost ? 0.5 : 0.2)
    left = step * (isGap ? random.between(0.6, outermost ? 2.6 : 1.2) : random.between(8, 24))
    stretch = [point]
  }
  if (!isGap && stretch.length > 1) stretches.push(stretch)
  return stretches
}
