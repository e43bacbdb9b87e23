import { handDot } from '../hand/dots.ts'
import { curveThrough, type Point } from '../hand/path.ts'
import type { Cloth } from './cloth.ts'
import { jittered, placed, toward, type Place } from './placement.ts'

/** How far the fruit's skin is from its axis at `share` of its length, as a share of that length. */
const profile = (share: number): number =>
  0.36 * Math.max(0, Math.sin(Math.PI * share ** 0.78)) ** 0.62 * (1 - 0.12 * Math.cos(share * 6))

const profileSteps = 12

/** A whole fruit's outline: its stalk end at the origin, its tip along +x. */
export function fruitOutline(length: number): Point[] {
  const skin = Array.from({ length: profileSteps + 1 }, (_, index): Point => {
    const share = index / profileSteps
    return [length * share, -length * profile(share)]
  })
  const under = skin.slice(1, -1).map(([x, y]): Point => [x, -y])
  return [...skin, ...under.reverse()]
}

/** Draws a whole fruit with its stalk end at `place`: ribs, rows of cecek, and a side in the second bath. */
export function drawFruit(cloth: Cloth, place: Place, length: number): void {
  const { random } = cloth
  const outline = placed(jittered(fruitOutline(length), random, length * 0.005), place)
  const edge = curveThrough(outline, { closed: true, perSpan: 4 })
  /** A line from end to end, at `side` -1..1 between the two edges. */
  const meridian = (side: number): Point[] =>
    placed(
      Array.from({ length: profileSteps - 1 }, (_, index): Point => {
        const share = (index + 1) / profileSteps
        return [length * share, length * profile(share) * side * random.between(0.97, 1.03)]
      }),
      place,
    )
  cloth.fill('motif', edge, 3)
  cloth.fill('overdye', [...meridian(0.68), ...meridian(0.97).reverse()])
  for (const side of [-0.62, -0.2, 0.24, 0.66]) cloth.line(meridian(side), 2.1, { taper: [0.2, 0.35] })
  for (const side of [-0.42, 0.44]) {
    for (const [x, y] of meridian(side).slice(1, -2)) cloth.paint('cloth', handDot(x, y, 1.5, random))
  }
  cloth.line(edge, 3, { closed: true })
  const tip: Point[] = [
    [length, 0],
    [length * 1.05, 0],
    [length * 1.1, length * 0.02],
  ]
  cloth.line(placed(tip, place), 3.4, { taper: [0, 0.4] })
  for (const side of [-1, 0, 1]) {
    const sepal: Point[] = [
      [0, 0],
      [length * 0.09, length * (side * 0.1 - 0.02)],
      [length * 0.17, length * side * 0.13],
    ]
    cloth.line(placed(sepal, place), 3.2, { taper: [0, 0.6] })
  }
  cloth.outline(edge)
}

/** A five-cornered ring about the origin; `corner` is how much it bulges, as a share of the radius. */
function fiveCornered(radius: number, corner: number): Point[] {
  return Array.from({ length: 20 }, (_, index) => {
    const angle = (index / 20) * Math.PI * 2
    return toward([0, 0], angle, radius * (1 + corner * Math.cos(5 * angle)))
  })
}

export const cutFruitOutline = (radius: number): Point[] => fiveCornered(radius, 0.085)

/** Draws a fruit cut across: rind, flesh, and the star of its hollow full of seeds. */
export function drawCutFruit(cloth: Cloth, place: Place, radius: number): void {
  const { random } = cloth
  const ring = (outline: Point[], loose: number): Point[] =>
    curveThrough(placed(jittered(outline, random, radius * loose), place), { closed: true, perSpan: 4 })
  const rind = ring(cutFruitOutline(radius), 0.015)
  cloth.fill('motif', rind, 3)
  cloth.line(rind, 3, { closed: true })
  cloth.fill('cloth', ring(fiveCornered(radius * 0.8, 0.125), 0.012))
  cloth.fill('overdye', ring(fiveCornered(radius * 0.6, 0.283), 0.018))
  for (let seed = 0; seed < 16; seed++) {
    const angle = random.between(0, Math.PI * 2)
    const out = radius * random.between(0.66, 0.78) * (1 + 0.08 * Math.cos(5 * angle))
    cloth.paint('motif', handDot(...toward([place.x, place.y], place.angle + angle, out), 1.3, random))
  }
  for (let point = 0; point < 5; point++) {
    const angle = place.angle + (point / 5) * Math.PI * 2
    for (const [share, aside] of seedsOfOnePoint) {
      if (random() > 0.9) continue
      const at = toward([place.x, place.y], angle + aside * 1.1, radius * share * random.between(0.96, 1.04))
      cloth.paint('cloth', handDot(...at, radius * 0.048 * random.between(0.8, 1.15), random))
    }
  }
  cloth.outline(rind)
}

/** Seeds in one point of the star: share of the radius, and angle aside in radians. */
const seedsOfOnePoint: readonly Point[] = [
  [0.12, 0],
  [0.3, -0.13],
  [0.3, 0.13],
  [0.48, 0],
  [0.5, 0.2],
  [0.5, -0.2],
  [0.62, 0],
]
