import { lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import { placed, pointAlong, pointedLeaf, printLeaf, printLine, printShape } from './leaf.ts'
import type { Plant, Plot } from './plant.ts'

/** Tufts of a group, the farthest first: units inwards from the edge, and height. */
const tufts = [
  { away: 30, height: 178 },
  { away: 190, height: 112 },
  { away: 112, height: 150 },
  { away: -20, height: 132 },
]

/** Rice: tufts of slim blades, and ears that nod under ripe grain. */
export const rice: Plant = {
  name: 'rice',
  words: /\b(padi|beras|rice|paddy)\b/i,
  stature: 'tall',
  draw: (plot) => tufts.map((tuft) => riceTuft(plot, tuft)).join(''),
}

function riceTuft(plot: Plot, { away, height }: (typeof tufts)[number]): string {
  const { ground, inwards, size, random } = plot
  const root: Point = [plot.x + inwards * away * size, ground + 14]
  const slender = { ...plot, thickness: plot.thickness * 0.55 }
  const blades = 7
  let print = ''
  for (let i = 0; i < blades; i++) {
    // the outer blades first, so that the upright ones stand before them
    const spread = (i % 2 === 0 ? -1 : 1) * (1 - i / blades)
    const shape = pointedLeaf(
      height * size * random.between(0.72, 1),
      6.2 * size ** 0.7,
      spread * random.between(1, 1.7),
      random,
    )
    print += printLeaf(shape, [root[0] + spread * 9 * size, root[1]], -Math.PI / 2 + spread * 0.5, slender)
    if (i % 3 === 1) print += ear(plot, root, height * size * random.between(1, 1.12), spread * 0.6)
  }
  return print
}

/** An ear rises, bows over to one side, and hangs. */
function ear(plot: Plot, [x, y]: Point, height: number, lean: number): string {
  const { size, random, dyes, thickness } = plot
  const side = lean < 0 ? -1 : 1
  const stem: Point[] = [
    [x, y],
    [x + lean * height * 0.2, y - height * 0.5],
    [x + lean * height * 0.42, y - height * 0.86],
    [x + lean * height * 0.5 + side * 14 * size, y - height * 0.98],
    [x + lean * height * 0.55 + side * 38 * size, y - height * 0.9],
    [x + lean * height * 0.55 + side * 52 * size, y - height * 0.72],
  ]
  let print = printLine(stem, thickness * 1.1, dyes.line, [0, 0.3])
  for (let i = 0; i < 11; i++) {
    const share = lerp(0.6, 1, i / 10)
    const [fromX, fromY] = pointAlong(stem, share - 0.02)
    const [toX, toY] = pointAlong(stem, Math.min(1, share + 0.02))
    const along = Math.atan2(toY - fromY, toX - fromX)
    const angle = along + (i % 2 === 0 ? -0.5 : 0.5)
    const grain = pointedLeaf(11 * size, 3 * size, 0, random)
    const printing = { dyes, thickness: thickness * 0.55 }
    print += printShape(placed(grain.outline, [toX, toY], angle), dyes.grain, printing)
  }
  return print
}
