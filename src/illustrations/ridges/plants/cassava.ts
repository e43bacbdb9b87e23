import { lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import { pointAlong, pointedLeaf, printLeaf, printLine, printStalk } from './leaf.ts'
import type { Plant, Plot } from './plant.ts'

/** Plants of a group, the farthest first: units inwards from the edge, and height. */
const stand = [
  { away: 118, height: 168 },
  { away: 22, height: 232 },
  { away: 196, height: 104 },
]

/** Cassava: a knotty stem and, on long stalks, leaves like a hand with seven fingers. */
export const cassava: Plant = {
  name: 'cassava',
  words: /\b(singkong|ubi kayu|ketela pohon|cassava)\b/i,
  stature: 'tall',
  draw: (plot) => stand.map((plant) => cassavaPlant(plot, plant)).join(''),
}

function cassavaPlant(plot: Plot, { away, height }: (typeof stand)[number]): string {
  const { ground, inwards, size, random, dyes, thickness } = plot
  const x = plot.x + inwards * away * size
  const lean = random.between(-6, 14) * size * inwards
  const stem = Array.from({ length: 9 }, (_, i): Point => {
    const t = i / 8
    const knot = (i % 2 === 0 ? 1.6 : -1.6) * size
    return [x + lean * t + knot, lerp(ground + 26, ground - height * size, t)]
  })
  let print = printStalk(stem, 5 * size ** 0.8, plot)
  const leaves = 6
  for (let i = 0; i < leaves; i++) {
    const share = lerp(0.42, 1, i / (leaves - 1))
    const from = pointAlong(stem, share)
    const side = i % 2 === 0 ? -1 : 1
    const angle = -Math.PI / 2 + side * lerp(1.35, 0.25, share) + random.between(-0.12, 0.12)
    const reach = lerp(74, 46, share) * size
    const hand: Point = [from[0] + reach * Math.cos(angle), from[1] + reach * Math.sin(angle)]
    print += printLine([from, hand], thickness * 1.5, dyes.line, [0, 0])
    print += fingers(plot, hand, angle + side * 0.5, lerp(84, 62, share) * size)
  }
  return print
}

/** Seven fingers about the end of a leaf stalk, the shortest at the sides. */
function fingers(plot: Plot, hand: Point, angle: number, length: number): string {
  const order = [-3, 3, -2, 2, -1, 1, 0]
  return order
    .map((finger) => {
      const share = 1 - Math.abs(finger) * 0.15
      const leaf = pointedLeaf(length * share, length * 0.13, finger * 0.14, plot.random)
      return printLeaf(leaf, hand, angle + finger * 0.5, { ...plot, thickness: plot.thickness * 0.6 })
    })
    .join('')
}
