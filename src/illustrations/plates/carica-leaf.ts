import { handDot } from '../hand/dots.ts'
import { radians } from '../hand/numbers.ts'
import { curveThrough, type Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import type { Cloth } from './cloth.ts'
import type { Tone } from './dyes.ts'
import { jittered, offset, placed, toward, type Place } from './placement.ts'

/** A carica leaf about the origin, its middle lobe along +x; lengths in units, angles in radians. */
interface CaricaLeaf {
  outline: Point[]
  lobes: { angle: number; length: number }[]
  length: number
}

/**
 * One side of a lobe from the sinus to the tip: shares of the lobe's length along it and across it. The
 * teeth at .60 and .80 are what tells a carica leaf from a maple's.
 */
const lobeEdge: readonly Point[] = [
  [0.47, 0.125],
  [0.6, 0.188],
  [0.665, 0.1],
  [0.8, 0.125],
  [0.86, 0.062],
]

/** From this length on a leaf holds all its isen. */
const fullIsen = 100

/** The line around a leaf, in units. */
const outlineWidth = 3.1

/** How far the side lobes open around the heart, in degrees. */
const opening = 262

/** A leaf of seven deep lobes with side teeth, fused at the heart; the outer lobes are the shorter ones. */
export function caricaLeaf(length: number, random: Random): CaricaLeaf {
  const count = 7
  const lobes = Array.from({ length: count }, (_, index) => {
    const side = index / (count - 1) - 0.5
    return {
      angle: radians(side * opening + random.between(-4, 4)),
      length: length * (1 - 0.52 * Math.abs(side) ** 1.25) * random.between(0.94, 1.06),
    }
  })
  const outline = lobes.flatMap((lobe, index): Point[] => {
    const breadth = random.between(0.9, 1.06)
    const onLobe = ([along, across]: Point, side: 1 | -1): Point =>
      placed([[along * lobe.length, across * breadth * side * lobe.length]], {
        x: 0,
        y: 0,
        angle: lobe.angle,
      })[0] ?? [0, 0]
    const rising = lobeEdge.map((point) => onLobe(point, -1))
    const falling = lobeEdge.map((point) => onLobe(point, 1)).reverse()
    const edge = [...rising, onLobe([1, 0], 1), ...falling]
    const next = lobes[index + 1]
    if (index === 0) edge.unshift(onLobe([0.16, 0.05], -1), onLobe([0.3, 0.11], -1))
    if (!next) return [...edge, onLobe([0.3, 0.11], 1), onLobe([0.16, 0.05], 1)]
    const depth = ((lobe.length + next.length) / 2) * 0.34 * random.between(0.92, 1.1)
    return [...edge, toward([0, 0], (lobe.angle + next.angle) / 2, depth)]
  })
  return { outline: jittered(outline, random, length * 0.008), lobes, length }
}

/** Draws a leaf with its heart at `place`. A white one is kept from the motif's dye, and drawn with it. */
export function drawCaricaLeaf(cloth: Cloth, leaf: CaricaLeaf, place: Place, white: boolean): void {
  const edge = curveThrough(placed(leaf.outline, place), { closed: true, perSpan: 4 })
  const ink: Tone = white ? 'motif' : 'cloth'
  cloth.fill(white ? 'cloth' : 'motif', edge, outlineWidth)
  for (const lobe of leaf.lobes) {
    drawLobeIsen(cloth, { ...place, angle: place.angle + lobe.angle }, lobe.length, leaf.length, ink)
  }
  if (white) cloth.line(offset(edge, -1.7), 1.9, { tone: 'motif', closed: true })
  cloth.line(offset(edge, white ? 0.6 : 0), outlineWidth, { closed: true })
  cloth.paint('cloth', handDot(place.x, place.y, leaf.length * 0.045, cloth.random))
  cloth.paint('motif', handDot(place.x, place.y, leaf.length * 0.02, cloth.random))
  cloth.outline(edge)
}

/** A lobe's rib, with sawut on one side of it and cecek on the other. */
function drawLobeIsen(cloth: Cloth, heart: Place, length: number, leafLength: number, ink: Tone): void {
  const { random } = cloth
  const origin: Point = [heart.x, heart.y]
  const bend = random.between(-0.05, 0.05)
  const rib = Array.from({ length: 10 }, (_, index) =>
    toward(origin, heart.angle + (bend * index) / 9, (length * 0.9 * index) / 9),
  )
  cloth.line(rib, leafLength * 0.02 + 0.6, { tone: ink, taper: [0, 0.5] })
  // A young leaf is too small for all of it: there the isen would close into one pale mass.
  const every = leafLength < fullIsen ? 2 : 1
  for (let index = 2; index < 9; index += every) {
    const share = 0.26 + index * 0.073
    const breadth = length * (share < 0.62 ? 0.115 : 0.085) * (1 - 0.35 * share)
    const from = toward(origin, heart.angle, length * share * 0.9)
    const middle = toward(from, heart.angle + 0.72, breadth * 0.62)
    const end = toward(from, heart.angle + 0.54, breadth * 1.12)
    cloth.line([from, middle, end], leafLength * 0.0115 + 0.5, { tone: ink, taper: [0, 0.6] })
    if (index === 8 || every > 1) continue
    const beside = toward(origin, heart.angle, length * (share + 0.02) * 0.9)
    const dot = toward(beside, heart.angle - 1.45, breadth * 0.62)
    cloth.paint(ink, handDot(...dot, leafLength * 0.011 + 0.45, random))
  }
}
