import type { Point } from '../hand/path.ts'
import { valueNoise } from '../hand/noise.ts'

/** A carica cut across: five ribs, and a hollow in the shape of a star. Lengths in drawing units. */
export interface CutFruit {
  centre: Point
  radius: number
  /** How deep the skin dips between two ribs, as a share of the radius. */
  dip: number
  seed: string
}

const ribs = 5
const around = 90

/** The skin. It leans a little, as nothing cut by hand lies square. */
export function skin({ centre, radius, dip, seed }: CutFruit): Point[] {
  return ring(centre, seed, (turn) => {
    // round over a rib, quick through the dip
    const rib = Math.abs(Math.cos((turn * ribs) / 2)) ** 0.75
    return radius * (1 - dip * (1 - rib))
  })
}

/** The star-shaped hollow, its points under the ribs. */
export function hollow({ centre, radius, seed }: CutFruit, size: number): Point[] {
  return ring(centre, `${seed}·hollow`, (turn) => {
    const point = Math.abs(Math.cos((turn * ribs) / 2)) ** 1.7
    return radius * size * (0.42 + 0.58 * point)
  })
}

/** Where the seeds lie: one in each point of the hollow, and one in the middle. */
export function seeds({ centre: [x, y], radius }: CutFruit, size: number): Point[] {
  const points = Array.from({ length: ribs }, (_, rib): Point => {
    const turn = lean + (rib * 2 * Math.PI) / ribs
    return [x + Math.sin(turn) * radius * size * 0.58, y - Math.cos(turn) * radius * size * 0.58]
  })
  return [[x, y], ...points]
}

/** Radians by which the fruit is turned from upright. */
const lean = 0.16

function ring([x, y]: Point, seed: string, radiusAt: (turn: number) => number): Point[] {
  const waver = valueNoise(seed)
  return Array.from({ length: around }, (_, i) => {
    const turn = (i * 2 * Math.PI) / around
    const radius = radiusAt(turn) * (1 + 0.018 * waver(i / 6))
    return [x + Math.sin(turn + lean) * radius, y - Math.cos(turn + lean) * radius]
  })
}
