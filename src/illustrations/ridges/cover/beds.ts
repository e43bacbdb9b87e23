import { waxLine } from '../../hand/brush.ts'
import { lerp } from '../../hand/numbers.ts'
import { pathOf, type Point } from '../../hand/path.ts'
import { seeded } from '../../hand/random.ts'
import { sownPlot, type Plot } from './bed-rows.ts'
import { contour, isHidden, pointAt, stretches, type Cover } from './hillside.ts'

/**
 * Vegetable plots: beds that run down the slope in plots side by side, as on the dry fields of the highlands.
 * Each plot is sown otherwise, a plot here and there lies fallow or in the second dye, and from plot to plot the
 * beds turn with the slope.
 */
export const beds: Cover = (hillside) => {
  const { frame, nearness, dyes, seed } = hillside
  const random = seeded(`beds ${seed}`)
  const spacing = lerp(5.4, 7.4, nearness) * frame.grain ** 0.8
  const thickness = lerp(0.85, 1.25, nearness) * frame.grain
  const isShown = (point: Point): boolean => !isHidden(hillside, point)
  let dyed = ''
  let lines = ''
  let upper = contour(hillside, 5 * frame.relief, 10)
  for (let tier = 0, offset = 0; offset < 170 * frame.relief; tier++) {
    offset += random.between(22, 48) * (1 + tier * 0.25) * frame.relief
    const lower = contour(hillside, offset, 40 + tier * 60)
    const steep = 1 + tier * 0.3
    let from = Math.floor(random.between(-8, 0))
    let lean = random.between(-3, 3) * steep
    while (from < upper.length) {
      const to = from + Math.floor(random.between(7, 19) * random.pick([0.7, 1, 1, 1.9]))
      const nextLean = lean * 0.4 + random.between(-3, 3) * steep
      const plot: Plot = { upper, lower, from, to, leanFrom: lean, leanTo: nextLean }
      if (random() < 0.24) dyed += outline(plot)
      lines += sownPlot(plot, { spacing, thickness, random, isShown, seed: `${seed} ${tier} ${from}` })
      from = to
      lean = nextLean
    }
    for (const [i, run] of stretches(lower, isShown, 8, Math.round(random.between(24, 66))).entries()) {
      if (random() < 0.3) continue
      const part = run.slice(Math.floor(random.between(0, 4)), run.length - Math.floor(random.between(0, 4)))
      lines += waxLine(part, thickness * random.between(0.9, 1.3), {
        taper: [0.15, 0.25],
        wobble: 0.4,
        seed: `${seed} ${tier} edge ${i}`,
      })
    }
    upper = lower
  }
  return `<path fill="${dyes.fold}" d="${dyed}"/><path fill="${dyes.line}" d="${lines}"/>`
}

function outline({ upper, lower, from, to, leanFrom, leanTo }: Plot): string {
  const indices = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const top = indices.map((index) => pointAt(upper, index))
  const bottom = indices.map((index, i) =>
    pointAt(lower, index + lerp(leanFrom, leanTo, i / (indices.length - 1))),
  )
  return pathOf([...top, ...bottom.reverse()])
}
