import { lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import { placed, printLine, printShape } from './leaf.ts'
import type { Plant, Plot } from './plant.ts'

/** Sweet potato: a vine over the ground, with leaves like hearts. */
export const sweetPotato: Plant = {
  name: 'sweet potato',
  words: /\b(ubi jalar|ketela rambat|sweet potato(es)?)\b/i,
  stature: 'low',
  draw(plot) {
    const { x, ground, inwards, size, random, dyes, thickness } = plot
    const nodes = Array.from({ length: 13 }, (_, i): Point => [
      x + inwards * (-20 + i * 32) * size,
      ground - (16 + 9 * Math.sin(i * 1.3)) * size,
    ])
    const vine = printLine(nodes, thickness * 1.5, dyes.line, [0, 0.3])
    const leaves = nodes.slice(0, -1).map(([nodeX, nodeY], i) => {
      const rises = i % 2 === 0
      const place: Point = [nodeX + 8 * size, nodeY + (rises ? -4 : 10) * size]
      const upwards = (rises ? -1.15 : -0.35) * inwards + random.between(-0.25, 0.25)
      const length = lerp(50, 27, i / 12) * size * random.between(0.92, 1.1)
      return heart(plot, place, inwards < 0 ? upwards + Math.PI : upwards, length)
    })
    return vine + leaves.join('')
  },
}

/** Half of a heart's outline, in shares of its length; the other half mirrors it. */
const lobe: readonly Point[] = [
  [-0.2, 0.3],
  [-0.06, 0.56],
  [0.26, 0.6],
  [0.62, 0.36],
]

/** Side veins: where each leaves the midrib, and where it ends. */
const veins: readonly (readonly [number, Point])[] = [
  [0.12, [0.34, 0.42]],
  [0.36, [0.58, 0.32]],
  [0.12, [0.3, -0.42]],
  [0.36, [0.56, -0.32]],
]

function heart(plot: Plot, place: Point, angle: number, length: number): string {
  const { random, dyes, thickness } = plot
  const whole: Point[] = [[0, 0], ...lobe.map(([x, y]): Point => [x, -y]), [1.02, 0], ...[...lobe].reverse()]
  const drawn = whole.map(([x, y]): Point => [
    x * length * random.between(0.96, 1.04),
    y * length * random.between(0.94, 1.06),
  ])
  const rib: Point[] = [
    [0, 0],
    [0.4 * length, 0.02 * length],
    [0.92 * length, 0],
  ]
  const line = (points: readonly Point[], width: number): string =>
    printLine(placed(points, place, angle), width, dyes.line, [0, 0.5])
  const side = veins.map(([from, [x, y]]) =>
    line(
      [
        [from * length, 0],
        [x * 0.9 * length, y * 0.6 * length],
        [x * length, y * length],
      ],
      thickness * 0.65,
    ),
  )
  return printShape(placed(drawn, place, angle), dyes.leaf, plot) + line(rib, thickness) + side.join('')
}
