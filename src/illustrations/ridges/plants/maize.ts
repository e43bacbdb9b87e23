import { itemAt } from '../../hand/list.ts'
import { handDot } from '../../hand/dots.ts'
import { lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import { placed, pointAlong, pointedLeaf, printLeaf, printLine, printShape, printStalk } from './leaf.ts'
import type { Plant, Plot } from './plant.ts'

/** The plants of a group, the farthest first: units inwards from the edge, height, and leaves. */
const stand = [
  { away: -14, height: 262, leaves: 5 },
  { away: 150, height: 206, leaves: 5 },
  { away: 72, height: 292, leaves: 6 },
  { away: 232, height: 138, leaves: 4 },
]

/** Maize: long leaves that arch over and hang, a cob in its husk, a tassel. */
export const maize: Plant = {
  name: 'maize',
  words: /\b(jagung|maize|corn)\b/i,
  stature: 'tall',
  draw: (plot) => stand.map((plant, i) => maizePlant(plot, plant, i)).join(''),
}

function maizePlant(plot: Plot, { away, height, leaves }: (typeof stand)[number], nth: number): string {
  const { ground, inwards, size, random } = plot
  const x = plot.x + inwards * away * size
  const lean = random.between(-10, 16) * size * inwards
  const stalk = Array.from({ length: 11 }, (_, i): Point => {
    const t = i / 10
    return [x + lean * t * t, lerp(ground + 26, ground - height * size, t)]
  })
  let print = ''
  for (let leaf = 0; leaf < leaves; leaf++) {
    const share = lerp(0.16, 0.84, leaf / (leaves - 1))
    const side = (leaf + nth) % 2 === 0 ? -1 : 1
    const length = lerp(190, 104, share) * size * random.between(0.9, 1.08)
    const shape = pointedLeaf(length, lerp(13.5, 9.5, share) * size, side * random.between(2.2, 3), random)
    print += printLeaf(shape, pointAlong(stalk, share), -Math.PI / 2 + side * random.between(0.42, 0.7), plot)
  }
  print += printStalk(stalk, 3.8 * size ** 0.8, plot)
  if (height > 180) print += cob(plot, pointAlong(stalk, 0.5))
  return print + tassel(plot, itemAt(stalk, stalk.length - 1))
}

function cob(plot: Plot, place: Point): string {
  const { inwards, size, random, dyes } = plot
  const angle = -Math.PI / 2 + inwards * 0.42
  const husk = pointedLeaf(54 * size, 10.5 * size, inwards * 0.3, random)
  const kernels: string[] = []
  for (let row = 2; row < 9; row++) {
    for (const share of [-0.5, 0, 0.5]) {
      const [x, y] = itemAt(husk.midrib, row)
      const [, edge] = itemAt(husk.shaded, row)
      const kernel = itemAt(placed([[x, y + (edge - y) * share]], place, angle), 0)
      kernels.push(handDot(...kernel, 1.5 * size ** 0.6, random))
    }
  }
  const outline = placed(husk.outline, place, angle)
  return `${printShape(outline, dyes.grain, plot)}<path fill="${dyes.leaf}" d="${kernels.join('')}"/>`
}

function tassel({ size, random, dyes, thickness }: Plot, [x, y]: Point): string {
  const spikes = [-2, -1, 0, 1, 2].map((spread) => {
    const spike = Array.from({ length: 7 }, (_, i): Point => [
      x + spread * i * 2.7 * size,
      y - i * (7.6 - Math.abs(spread) * 0.9) * size + spread * spread * i * i * 0.16 * size,
    ])
    const florets = spike.slice(1).map(([spikeX, spikeY], i) => {
      const side = i % 2 === 0 ? -2.2 : 2.2
      return handDot(spikeX + side * size, spikeY, 1.5 * size ** 0.6, random)
    })
    const floretPath = `<path fill="${dyes.line}" d="${florets.join('')}"/>`
    return printLine(spike, thickness * 0.85, dyes.line, [0, 0.3]) + floretPath
  })
  return spikes.join('')
}
