import { handDot } from '../hand/dots.ts'
import { curveThrough, type Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import { bloomFrom, onBloom, petalOn, type Bloom } from './bloom.ts'
import type { Cloth } from './cloth.ts'
import { placed, toward, type Place } from './placement.ts'

/** The line around a petal, in units. */
const outlineWidth = 1.7

/** Anthers over the dark heart of a blossom: direction in radians and share of the blossom's radius. */
const pollen = [
  [0, 0],
  [0.3, 0.18],
  [1.56, 0.17],
  [2.8, 0.19],
  [4.1, 0.17],
  [5.3, 0.18],
] as const

/** The space a blossom takes, as an outline. */
export const blossomOutline = ({ x, y }: Place, radius: number): Point[] =>
  Array.from({ length: 16 }, (_, index) => toward([x, y], (index / 16) * Math.PI * 2, radius))

/**
 * Draws a white blossom that faces away from its stalk: `place.angle` is the way the stalk comes. Some look at
 * us, most turn aside, and here and there one is only half open. `radius` in units.
 */
export function drawBlossom(cloth: Cloth, place: Place, radius: number, petals: 5 | 6): void {
  if (cloth.random() < 0.17) drawHalfOpen(cloth, place, radius)
  else drawOpen(cloth, bloomFrom(place, radius, cloth.random), petals)
}

/** The petals that lie behind come first; the stamens take the second bath. */
function drawOpen(cloth: Cloth, bloom: Bloom, petals: 5 | 6): void {
  const { random } = cloth
  const { radius } = bloom
  const first = random.between(0, 6)
  const turns = Array.from(
    { length: petals },
    (_, index) => first + ((index + random.between(-0.09, 0.09)) / petals) * Math.PI * 2,
  )
  turns.sort((one, other) => Math.cos(other - bloom.facing) - Math.cos(one - bloom.facing))
  for (const turn of turns) drawPetal(cloth, bloom, turn, petals === 5 ? 0.5 : 0.44)
  cloth.fill('overdye', curveThrough(ringOn(bloom, 0.3, random), { closed: true, perSpan: 2 }))
  for (const [x, y] of ringOn(bloom, 0.42, random)) cloth.paint('motif', handDot(x, y, radius * 0.06, random))
  for (const [turn, share] of pollen) {
    const [x, y] = onBloom(bloom, toward([0, 0], first + turn, radius * share))
    cloth.paint('cloth', handDot(x, y, radius * 0.055, random))
  }
}

/** One petal with its veins; `breadth` is half of its width as a share of its length. */
function drawPetal(cloth: Cloth, bloom: Bloom, turn: number, breadth: number): void {
  const { random } = cloth
  const length = bloom.radius * random.between(0.9, 1.05)
  const edge = curveThrough(petalOn(bloom, turn, length, breadth, random), { closed: true, perSpan: 3 })
  cloth.fill('cloth', edge, outlineWidth)
  cloth.line(edge, outlineWidth, { tone: 'motif', closed: true })
  for (const aside of [-0.2, 0.04, 0.24]) {
    const vein = [
      toward([0, 0], turn + aside * 0.6, length * 0.46),
      toward([0, 0], turn + aside, length * random.between(0.62, 0.82)),
    ]
    cloth.line(
      vein.map((point) => onBloom(bloom, point)),
      1.3,
      { tone: 'motif', taper: [0, 0.6] },
    )
  }
  cloth.outline(edge)
}

/** Eleven points around the heart, none quite in its place. */
const ringOn = (bloom: Bloom, share: number, random: Random): Point[] =>
  Array.from({ length: 11 }, (_, index) =>
    onBloom(
      bloom,
      toward(
        [0, 0],
        (index / 11) * Math.PI * 2 + random.between(-0.12, 0.12),
        bloom.radius * share * random.between(0.94, 1.06),
      ),
    ),
  )

/** A petal of a blossom that has just begun to open: its turn from the middle and its length, as a share. */
const cup = [
  [-0.34, 0.94],
  [0.36, 0.98],
  [-0.78, 0.86],
  [0.8, 0.84],
  [0.04, 1],
] as const

/** A blossom from the side: petals still in a cup, held by a small calyx of the motif's dye. */
function drawHalfOpen(cloth: Cloth, { x, y, angle }: Place, radius: number): void {
  const { random } = cloth
  const facing = angle + random.between(-0.3, 0.3)
  const foot = toward([x, y], facing, -radius * 0.6)
  for (const [turn, share] of cup) {
    const length = radius * 1.5 * share * random.between(0.94, 1.05)
    const petal: Point[] = [
      [0, 0],
      [length * 0.4, -length * 0.2],
      [length * 0.82, -length * 0.19],
      [length, 0],
      [length * 0.86, length * 0.2],
      [length * 0.42, length * 0.2],
    ]
    const at = { x: foot[0], y: foot[1], angle: facing + turn * random.between(0.85, 1.1) }
    const edge = curveThrough(placed(petal, at), { closed: true, perSpan: 3 })
    cloth.fill('cloth', edge, outlineWidth)
    cloth.line(edge, outlineWidth, { tone: 'motif', closed: true })
    const vein = [toward(foot, at.angle, length * 0.36), toward(foot, at.angle + 0.05, length * 0.78)]
    cloth.line(vein, 1.3, { tone: 'motif', taper: [0.2, 0.6] })
    cloth.outline(edge)
  }
  for (const turn of [-0.7, 0.7, 0]) {
    const sepal = [
      foot,
      toward(foot, facing + turn * 0.7, radius * 0.28),
      toward(foot, facing + turn, radius * 0.52),
    ]
    cloth.line(sepal, radius * 0.24, { tone: 'motif', taper: [0.2, 0.9] })
  }
  cloth.paint('motif', handDot(...foot, radius * 0.16, random))
}
