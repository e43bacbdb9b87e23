import { lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import { placed, printLine, printShape } from './leaf.ts'
import type { Plant, Plot } from './plant.ts'

/** Heads of a group, the farthest first: units inwards from the edge, and radius. */
const heads = [
  { away: 66, radius: 34 },
  { away: 236, radius: 27 },
  { away: 150, radius: 38 },
  { away: -6, radius: 42 },
  { away: 310, radius: 22 },
]

/** Cabbage, for vegetables at large: what the highland's plots are full of. */
export const cabbage: Plant = {
  name: 'cabbage',
  words: /\b(sayur|sayuran|sayur-mayur|kubis|kol|vegetables?|cabbages?)\b/i,
  stature: 'low',
  draw: (plot) => heads.map((head) => cabbageHead(plot, head)).join(''),
}

function cabbageHead(plot: Plot, { away, radius }: (typeof heads)[number]): string {
  const { ground, inwards, size, random, dyes, thickness } = plot
  const r = radius * size
  const middle: Point = [plot.x + inwards * away * size, ground - r * 0.42]
  const outer = [-1.5, 1.5, -0.95, 0.95].map((spread) =>
    outerLeaf(plot, [middle[0], middle[1] + r * 0.5], -Math.PI / 2 + spread, r * random.between(1.35, 1.6)),
  )
  const ball = Array.from({ length: 10 }, (_, i): Point => {
    const angle = (i / 10) * 2 * Math.PI
    const reach = r * 0.78 * random.between(0.95, 1.05)
    return [middle[0] + reach * Math.cos(angle), middle[1] + reach * 0.94 * Math.sin(angle)]
  })
  const veins = [-0.9, -0.35, 0.25, 0.8].map((bow) =>
    printLine(
      [
        [middle[0], middle[1] + r * 0.66],
        [middle[0] + bow * r * 0.42, middle[1] + r * 0.05],
        [middle[0] + bow * r * 0.5, middle[1] - r * 0.55],
      ],
      thickness * 0.6,
      dyes.line,
      [0, 0.6],
    ),
  )
  return outer.join('') + printShape(ball, dyes.leaf, plot) + veins.join('')
}

/** A broad leaf with a crinkled edge that falls away from the head. */
function outerLeaf(plot: Plot, foot: Point, angle: number, length: number): string {
  const { random, dyes, thickness } = plot
  const count = 12
  const outline = Array.from({ length: count + 1 }, (_, i): Point => {
    const turn = lerp(-2.5, 2.5, i / count)
    const crinkle = (i % 2 === 0 ? 1 : 0.91) * random.between(0.97, 1.03)
    return [length * (0.52 + 0.48 * Math.cos(turn)) * crinkle, length * 0.46 * Math.sin(turn) * crinkle]
  })
  const rib: Point[] = [
    [0, 0],
    [length * 0.5, length * 0.03],
    [length * 0.9, 0],
  ]
  const shape = printShape(placed(outline, foot, angle), dyes.shade, plot)
  return shape + printLine(placed(rib, foot, angle), thickness * 1.2, dyes.line, [0, 0.5])
}
