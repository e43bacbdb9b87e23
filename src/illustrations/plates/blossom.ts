import { handDot } from '../hand/dots.ts'
import { curveThrough, type Point } from '../hand/path.ts'
import type { Cloth } from './cloth.ts'
import { placed, toward, type Place } from './placement.ts'

/** Points of one petal whose foot is at the origin and which opens along +x; `length` in units. */
function petal(length: number, breadth: number): Point[] {
  return [
    [0, 0],
    [length * 0.34, -breadth * 0.78],
    [length * 0.74, -breadth],
    [length * 0.98, -breadth * 0.42],
    [length * 0.93, 0],
    [length * 0.98, breadth * 0.42],
    [length * 0.74, breadth],
    [length * 0.34, breadth * 0.78],
  ]
}

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

/** Draws a white blossom seen from above; `radius` in units. Its stamens take the second bath. */
export function drawBlossom(cloth: Cloth, place: Place, radius: number, petals: 5 | 6): void {
  const { random } = cloth
  const centre: Point = [place.x, place.y]
  const outlines = Array.from({ length: petals }, (_, index) => {
    const angle = place.angle + (index / petals) * Math.PI * 2 + random.between(-0.07, 0.07)
    const length = radius * random.between(0.92, 1.04)
    const shape = placed(petal(length, length * (petals === 5 ? 0.5 : 0.44)), { ...place, angle })
    return { angle, length, edge: curveThrough(shape, { closed: true, perSpan: 3 }) }
  })
  for (const { angle, length, edge } of outlines) {
    cloth.fill('cloth', edge, 1.7)
    cloth.line(edge, 1.7, { tone: 'motif', closed: true })
    for (const aside of [-0.2, 0.04, 0.24]) {
      const from = toward(centre, angle + aside * 0.6, length * 0.46)
      const to = toward(centre, angle + aside, length * random.between(0.66, 0.8))
      cloth.line([from, to], 1.3, { tone: 'motif', taper: [0, 0.6] })
    }
    cloth.outline(edge)
  }
  cloth.paint('overdye', handDot(...centre, radius * 0.3, random))
  for (let stamen = 0; stamen < 11; stamen++) {
    const place = toward(centre, (stamen / 11) * Math.PI * 2 + random.between(-0.1, 0.1), radius * 0.42)
    cloth.paint('motif', handDot(...place, radius * 0.06, random))
  }
  for (const [turn, share] of pollen) {
    cloth.paint(
      'cloth',
      handDot(...toward(centre, place.angle + turn, radius * share), radius * 0.055, random),
    )
  }
}
