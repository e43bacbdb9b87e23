import { valueNoise } from '../../hand/noise.ts'
import { itemAt } from '../../hand/list.ts'
import { clamp, lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import type { HillDyes } from '../dyes.ts'
import type { Crest } from '../hills.ts'
import type { Frame } from '../view.ts'

/** One layer of hills, to be covered with what grows there. */
export interface Hillside {
  crest: Crest
  /** The crest of the layer in front, which hides what lies below it. */
  front: Crest
  /** 0 for the farthest layer, 1 for the nearest. */
  nearness: number
  frame: Frame
  dyes: HillDyes
  seed: string
}

/** Draws a layer's cover as SVG; the caller clips it to the layer. */
export type Cover = (hillside: Hillside) => string

/** Units between the points of a contour. */
export const contourStep = 6

/**
 * A line across the slope, `offset` units below the crest: the crest itself, smoothed over a growing window,
 * so that lower lines lie flatter, as on a real hillside.
 */
export function contour({ crest, frame, seed }: Hillside, offset: number, smoothing: number): Point[] {
  const waver = valueNoise(`contour ${seed}`)
  const line: Point[] = []
  for (let x = -20; x <= frame.width + 20; x += contourStep) {
    let sum = 0
    for (let tap = -3; tap <= 3; tap++) sum += crest(clamp(x + (tap / 3) * smoothing, -60, frame.width + 60))
    line.push([x, sum / 7 + offset * (1 + 0.22 * waver(x / 170 + offset / 60))])
  }
  return line
}

/** A place on a contour by its index, which may lie between two points. */
export function pointAt(line: readonly Point[], index: number): Point {
  const held = clamp(index, 0, line.length - 1.001)
  const cell = Math.floor(held)
  const [fromX, fromY] = itemAt(line, cell)
  const [toX, toY] = itemAt(line, cell + 1)
  return [lerp(fromX, toX, held - cell), lerp(fromY, toY, held - cell)]
}

/** Whether a place lies hidden behind the layer in front. */
export const isHidden = ({ front, frame }: Hillside, [x, y]: Point): boolean =>
  y > front(x) + 6 || y > frame.height + 6

/** Stretches of a line for which `keep` holds, each at least `shortest` points and at most `longest`. */
export function stretches(
  line: readonly Point[],
  keep: (point: Point, i: number) => boolean,
  shortest: number,
  longest = Infinity,
): Point[][] {
  const found: Point[][] = []
  let run: Point[] = []
  const finish = (): void => {
    if (run.length >= shortest) found.push(run)
    run = []
  }
  line.forEach((point, i) => {
    if (!keep(point, i)) return finish()
    run.push(point)
    if (run.length >= longest) finish()
  })
  finish()
  return found
}
