import { itemAt } from '../../hand/list.ts'
import { waxLine } from '../../hand/brush.ts'
import { valueNoise } from '../../hand/noise.ts'
import { lerp } from '../../hand/numbers.ts'
import { pathOf, type Point } from '../../hand/path.ts'
import { seeded } from '../../hand/random.ts'
import { contour, contourStep, isHidden, stretches, type Cover } from './hillside.ts'

/**
 * Vegetable plots: beds that run down the slope in plots side by side, each plot with a lean of its own, as on
 * the dry fields of the highlands. A plot here and there lies fallow or in the second dye.
 */
export const beds: Cover = (hillside) => {
  const { frame, nearness, dyes, seed } = hillside
  const random = seeded(`beds ${seed}`)
  const bend = valueNoise(`bed ${seed}`)
  const spacing = lerp(5.4, 7.4, nearness) * frame.grain ** 0.8
  const thickness = lerp(0.85, 1.25, nearness) * frame.grain
  const dyed: string[] = []
  const lines: string[] = []
  let upper = contour(hillside, 5 * frame.relief, 10)
  for (let tier = 0, offset = 0; offset < 170 * frame.relief; tier++) {
    offset += random.between(26, 44) * (1 + tier * 0.25) * frame.relief
    const lower = contour(hillside, offset, 40 + tier * 60)
    let from = Math.floor(random.between(-8, 0))
    while (from < upper.length) {
      const to = from + Math.floor(random.between(10, 30))
      const lean = random.between(-4, 4) * (1 + tier * 0.3)
      const kind = random()
      if (kind < 0.24) dyed.push(plot(upper, lower, from, to, lean))
      if (kind > 0.1 && kind < 0.93) {
        const inset = 1.2
        for (
          let at = from + inset;
          at < to - inset;
          at += (spacing / contourStep) * random.between(0.85, 1.15)
        ) {
          const start = pointAt(upper, at)
          const end = pointAt(lower, at + lean)
          const bow = 3 * bend(at / 6 + tier * 9)
          const line: Point[] = [0.03, 0.35, 0.65, 0.97].map((t) => [
            lerp(start[0], end[0], t) + bow * Math.sin(Math.PI * t),
            lerp(start[1], end[1], t),
          ])
          const shown = stretches(line, (point) => !isHidden(hillside, point), 3)[0]
          if (!shown) continue
          lines.push(
            waxLine(shown, thickness, { taper: [0.06, 0.12], wobble: 0.4, seed: `${seed} ${tier} ${at}` }),
          )
        }
      }
      from = to
    }
    const edge = stretches(lower, (point) => !isHidden(hillside, point), 8, 60)
    for (const [i, run] of edge.entries()) {
      if (random() < 0.3) continue
      lines.push(
        waxLine(run, thickness * 1.1, {
          taper: [0.15, 0.25],
          wobble: 0.35,
          seed: `${seed} ${tier} edge ${i}`,
        }),
      )
    }
    upper = lower
  }
  return `<path fill="${dyes.fold}" d="${dyed.join('')}"/><path fill="${dyes.line}" d="${lines.join('')}"/>`
}

/** A place on a contour by its index, which may lie between two points. */
function pointAt(line: readonly Point[], index: number): Point {
  const held = Math.min(Math.max(index, 0), line.length - 1.001)
  const cell = Math.floor(held)
  const [fromX, fromY] = itemAt(line, cell)
  const [toX, toY] = itemAt(line, cell + 1)
  return [lerp(fromX, toX, held - cell), lerp(fromY, toY, held - cell)]
}

function plot(
  upper: readonly Point[],
  lower: readonly Point[],
  from: number,
  to: number,
  lean: number,
): string {
  const indices = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const top = indices.map((index) => pointAt(upper, index))
  const bottom = indices.map((index) => pointAt(lower, index + lean))
  return pathOf([...top, ...bottom.reverse()])
}
