import { itemAt } from '../../hand/list.ts'
import { lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import { pointAlong, pointedLeaf, printLeaf, printLine } from './leaf.ts'
import type { Plant, Plot } from './plant.ts'

/** Tea: the plucking table of a bush, shoot by shoot, each with its two young leaves and a bud. */
export const tea: Plant = {
  name: 'tea',
  words: /\b(teh|tea)\b/i,
  stature: 'low',
  draw(plot) {
    const shoots = 7
    // every second shoot first, so that the others stand before them
    const order = Array.from({ length: shoots }, (_, i) => (i * 2) % shoots)
    return order.map((nth) => shoot(plot, nth / (shoots - 1))).join('')
  },
}

function shoot(plot: Plot, across: number): string {
  const { ground, inwards, size, random, dyes, thickness } = plot
  const x = plot.x + inwards * lerp(-14, 290, across) * size
  const height = (58 + 26 * Math.sin(Math.PI * across) - 22 * across) * size * random.between(0.86, 1.16)
  const lean = random.between(-8, 8) * size
  const stem = Array.from({ length: 5 }, (_, i): Point => {
    const t = i / 4
    return [x + lean * t * t, lerp(ground + 18, ground - height, t)]
  })
  let print = printLine(stem, thickness * 1.4, dyes.line, [0, 0.2])
  const leaves = 5
  for (let i = 0; i < leaves; i++) {
    const share = lerp(0.2, 0.96, i / (leaves - 1))
    const side = i % 2 === 0 ? -1 : 1
    const length = lerp(62, 36, share) * size * random.between(0.9, 1.1)
    const leaf = pointedLeaf(length, length * 0.24, side * 0.35, random)
    const angle = -Math.PI / 2 + side * lerp(1.2, 0.42, share)
    print += printLeaf(leaf, pointAlong(stem, share), angle, { ...plot, thickness: thickness * 0.75 })
  }
  const bud = pointedLeaf(26 * size, 3.2 * size, 0.2, random)
  return print + printLeaf(bud, itemAt(stem, stem.length - 1), -Math.PI / 2 + lean * 0.01, plot)
}
