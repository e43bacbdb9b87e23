import { dotField, type DotField } from '../hand/dots.ts'
import { valueNoise } from '../hand/noise.ts'
import { pathOf, type Point } from '../hand/path.ts'
import { seeded, type Random } from '../hand/random.ts'
import { hemSides, type HemSide } from './hem.ts'

/** What a border holds; it is dyed with the ground. */
interface HemIsen {
  dots: DotField
  /** Shapes beside the dots, as SVG path data. */
  shapes: string
}

type Border = (side: HemSide, isen: HemIsen, random: Random, waver: (x: number) => number) => void

/**
 * The dots and teeth of the hem, as SVG. Each cloth has one of three borders, dotted freely: the pace wanders, a
 * full canting drops large dots and an empty one small ones, and here and there one is missing.
 */
export function hemIsen(width: number, height: number, seed: string, dye: string): string {
  const random = seeded(`hem ${seed}`)
  const border = random.pick([doubleRow, teeth, threes])
  const isen: HemIsen = { dots: dotField(), shapes: '' }
  hemSides(width, height).forEach((side, index) => {
    border(side, isen, random, valueNoise(`hem ${seed} ${index}`))
    const [x, y] = side.at(9.5, 9.5)
    isen.dots.add(x + random.between(-1, 1), y + random.between(-1, 1), random.between(2.3, 2.9))
  })
  return (isen.shapes === '' ? '' : `<path d="${isen.shapes}" fill="${dye}"/>`) + isen.dots.svg(dye)
}

/** A row of dots along the border, and a finer one inside it, each fine dot between two others. */
const doubleRow: Border = (side, { dots }, random, waver) => {
  const places = paced(side.length, 13.2, random)
  places.forEach((along, index) => {
    const full = 1 + 0.22 * waver(index / 6)
    if (random() > 0.02) {
      const [x, y] = side.at(along, 8.8 + 1.3 * waver(along / 60) + random.between(-0.6, 0.6))
      dots.add(x, y, random.between(1.95, 2.5) * full)
    }
    const next = places[index + 1]
    if (next === undefined || random() < 0.04) return
    const [x, y] = side.at((along + next) / 2 + random.between(-1, 1), 17 + random.between(-0.9, 0.9))
    dots.add(x, y, random.between(1, 1.45) * full)
  })
}

/** Teeth (*untu walang*, a grasshopper's) that stand on the wax line along the field, with a dot in each gap. */
const teeth: Border = (side, isen, random, waver) => {
  const places = paced(side.length, 13.2, random)
  for (const [index, along] of places.entries()) {
    const next = places[index + 1]
    if (next === undefined) continue
    const foot = 21.6 + random.between(-0.5, 0.5)
    const half = ((next - along) / 2) * random.between(0.6, 0.84)
    const middle = (along + next) / 2
    const tip = 13 + 1.4 * waver(along / 50) + random.between(-1.8, 1.6)
    const lean = random.between(-1.4, 1.4)
    const at = (share: number, rise: number): Point => [
      middle + share * half + lean * rise,
      foot + (tip - foot) * rise + random.between(-0.3, 0.3),
    ]
    // The flanks sag and the foot bulges a little, as when wax is drawn around a shape.
    const edge = [at(-1, 0), at(-0.42, 0.5), at(0, 1), at(0.42, 0.5), at(1, 0), at(0.1, -0.09)]
    isen.shapes += pathOf(
      edge.map(([x, inward]) => side.at(x, inward)),
      { tolerance: 0.1 },
    )
    if (random() < 0.03) continue
    const [x, y] = side.at(next + random.between(-0.9, 0.9), 9.4 + 1.2 * waver(along / 60 + 9))
    isen.dots.add(x, y, random.between(1.5, 2.2) * (1 + 0.2 * waver(index / 6)))
  }
}

/** Dots in threes, a large one between two small ones, over a broken line of finer dots. */
const threes: Border = (side, { dots }, random, waver) => {
  const add = (along: number, inward: number, radius: number): void => {
    const [x, y] = side.at(along + random.between(-0.7, 0.7), inward + random.between(-0.7, 0.7))
    dots.add(x, y, radius * random.between(0.88, 1.14))
  }
  for (const [index, along] of paced(side.length, 27, random).entries()) {
    const middle = 10.2 + 1.2 * waver(along / 70)
    const full = 1 + 0.18 * waver(index / 4)
    add(along, middle, 2.5 * full)
    add(along - random.between(6.4, 7.8), middle + random.between(-1, 1.6), 1.5 * full)
    add(along + random.between(6.4, 7.8), middle + random.between(-1, 1.6), 1.5 * full)
  }
  for (const along of paced(side.length, 10, random)) {
    if (waver(along / 45 + 30) > -0.35) add(along, 19 + 0.8 * waver(along / 30), 1)
  }
}

/** Places along a side clear of its corners, at a pace that wanders by a fifth and comes out whole. */
function paced(length: number, pitch: number, random: Random): number[] {
  const clear = 21
  const steps = Array.from({ length: Math.round((length - 2 * clear) / pitch) }, () =>
    random.between(0.8, 1.2),
  )
  const scale = (length - 2 * clear) / steps.reduce((sum, step) => sum + step, 0)
  let along = clear
  return [along, ...steps.map((step) => (along += step * scale))]
}
