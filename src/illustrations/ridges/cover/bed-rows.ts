import { waxLine } from '../../hand/brush.ts'
import { valueNoise } from '../../hand/noise.ts'
import { lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import type { Random } from '../../hand/random.ts'
import { contourStep, pointAt } from './hillside.ts'

/** A plot between two contours, in their indices. */
export interface Plot {
  upper: readonly Point[]
  lower: readonly Point[]
  from: number
  to: number
  /** How many indices farther along its beds end than they begin, at its first edge and at its last. */
  leanFrom: number
  leanTo: number
}

interface Sowing {
  /** Between two beds, and of a line; in drawing units. */
  spacing: number
  thickness: number
  random: Random
  isShown(point: Point): boolean
  seed: string
}

/** The share of plots that lie bare, and of those whose beds are broken by gaps where nothing came up. */
const bare = 0.13
const broken = 0.24

/**
 * The beds of one plot as SVG path data: strokes (a batik's *sawut*) down the slope. No two plots are as dense, the
 * strokes of one begin and end raggedly, and some of them are missing or broken.
 */
export function sownPlot(plot: Plot, { spacing, thickness, random, isShown, seed }: Sowing): string {
  const kind = random()
  if (kind < bare) return ''
  const isBroken = kind < bare + broken
  const pace = (spacing / contourStep) * random.between(0.72, 1.2)
  const weight = thickness * random.between(0.85, 1.15)
  const bend = valueNoise(`bed ${seed}`)
  const ragged = random.between(0.04, 0.16)
  const path = random.between(0.6, 2)
  let strokes = ''
  for (let at = plot.from + path; at < plot.to - path; at += pace * random.between(0.72, 1.3)) {
    if (random() < 0.05) continue
    const start = 0.05 + ragged * (0.5 + 0.5 * bend(at / 3)) * random.between(0.4, 1)
    const end = 0.96 - ragged * (0.5 + 0.5 * bend(at / 4 + 40)) * random.between(0.5, 1.4)
    const bow = 3.4 * bend(at / 6) + random.between(-0.7, 0.7)
    const tilt = random.between(-0.16, 0.16)
    for (const [from, to] of isBroken ? parts(start, end, random) : [[start, end] as const]) {
      const whole = [0, 0.25, 0.5, 0.75, 1].map((t) => bedAt(plot, at, lerp(from, to, t), bow, tilt))
      // A hill in front hides beds from below.
      const line = whole.slice(0, whole.findLastIndex(isShown) + 1)
      if (line.length < 3) continue
      const width = weight * random.between(0.85, 1.15)
      strokes += waxLine(line, width, { taper: [0.08, 0.3], wobble: 0.4, seed: `${seed} ${at} ${from}` })
    }
  }
  return strokes
}

/** A place on the bed that begins at the index `at`, at a share of the way down. */
function bedAt(
  { upper, lower, from, to, leanFrom, leanTo }: Plot,
  at: number,
  t: number,
  bow: number,
  tilt: number,
): Point {
  const lean = lerp(leanFrom, leanTo, (at - from) / (to - from))
  const [topX, topY] = pointAt(upper, at)
  const [footX, footY] = pointAt(lower, at + lean + tilt)
  return [lerp(topX, footX, t) + bow * Math.sin(Math.PI * t), lerp(topY, footY, t)]
}

/** Two or three parts of a bed, with gaps between them. */
function parts(start: number, end: number, random: Random): [from: number, to: number][] {
  const count = random.pick([1, 2, 2, 3])
  const cuts = Array.from({ length: count - 1 }, (_, i) => (i + random.between(0.6, 1.4)) / count)
  const gap = random.between(0.03, 0.06)
  return [0, ...cuts].map((cut, i) => [
    lerp(start, end, cut) + (i > 0 ? gap : 0),
    lerp(start, end, cuts[i] ?? 1) - (i < count - 1 ? gap : 0),
  ])
}
