import { itemAt } from '../../hand/list.ts'
import { waxLine } from '../../hand/brush.ts'
import { valueNoise } from '../../hand/noise.ts'
import { clamp, lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import { seeded } from '../../hand/random.ts'
import { crownsAt, type Crowns } from './crowns.ts'
import { contour, contourStep, isHidden, stretches, type Cover, type Hillside } from './hillside.ts'
import { fieldsBetween, type Fields } from './fields.ts'

/** Units between two bunds where they lie at their mean distance, on the first terrace beneath the crest. */
const meanDepth = ({ frame, nearness }: Hillside): number => lerp(7, 13, nearness) * frame.relief ** 0.6

/**
 * Bunds of wet rice fields, one below the other. The depth of a terrace swells and closes along the slope, so
 * that two bunds meet where a field ends: a terrace follows the hill and is no course of bricks.
 */
function bundsOf(hillside: Hillside): Point[][] {
  const random = seeded(`terraces ${hillside.seed}`)
  const swelling = valueNoise(`swelling ${hillside.seed}`)
  const crest = contour(hillside, 0, 0)
  const fallen = crest.map(() => 0)
  const bunds = [crest]
  for (let row = 0, total = 0; total < 185 * hillside.frame.relief; row++) {
    const depth = meanDepth(hillside) * (1 + 0.1 * row) * random.between(0.8, 1.25)
    total += depth
    const smooth = contour(hillside, 0, 16 + row * 18)
    bunds.push(
      smooth.map(([x, y], i) => {
        const swell = 1 + 1.1 * swelling(i / 25 + row * 2.3) + 0.26 * swelling(i / 9 + row * 9.1)
        const sunk = itemAt(fallen, i) + depth * clamp(swell, 0.04, 2.2)
        fallen[i] = sunk
        return [x, y + sunk]
      }),
    )
  }
  return bunds
}

/** Wet rice terraces, in patches among scrub, with fields under water, freshly planted, green and ripe. */
export const terraces: Cover = (hillside) => {
  const { frame, nearness, dyes, seed } = hillside
  const scrub = valueNoise(`scrub ${seed}`)
  const isTilled = (row: number, i: number): boolean => scrub(i / 36 + row * 0.12) > -0.42
  const bunds = bundsOf(hillside)
  const thickness = lerp(1.05, 1.6, nearness) * frame.grain
  const lines = bunds
    .slice(1)
    .flatMap((bund, row) =>
      stretches(bund, (point, i) => isTilled(row, i) && !isHidden(hillside, point), 6, 90).map((run, i) =>
        waxLine(run, thickness, { taper: [0.1, 0.14], wobble: 0.35, seed: `${seed} bund ${row} ${i}` }),
      ),
    )
  const fields = bunds.slice(1).map((lower, row) =>
    fieldsBetween(itemAt(bunds, row), lower, {
      random: seeded(`fields ${seed} ${row}`),
      season: valueNoise(`season ${seed}`),
      row,
      depth: meanDepth(hillside),
      thickness,
      isTilled: (i) => isTilled(row, i) && !isHidden(hillside, itemAt(itemAt(bunds, row), i)),
    }),
  )
  const trees = scrubTrees(hillside, bunds, (row, i) => !isTilled(row, i))
  const print = (dye: string, shapes: string): string => `<path fill="${dye}" d="${shapes}"/>`
  const all = (part: keyof Fields): string => fields.map((field) => field[part]).join('')
  return (
    print(dyes.fold, trees.shades) +
    print(dyes.water, all('water')) +
    print(dyes.young, all('young')) +
    print(dyes.ripe, all('ripe')) +
    print(dyes.line, trees.edges + lines.join('') + all('lines'))
  )
}

/** Trees on what is too steep or stony to till: groves, not an even sprinkling. */
function scrubTrees(
  hillside: Hillside,
  bunds: readonly (readonly Point[])[],
  isScrub: (row: number, i: number) => boolean,
): Crowns {
  const { frame, nearness, seed } = hillside
  const random = seeded(`scrub trees ${seed}`)
  const grove = valueNoise(`grove ${seed}`)
  const bough = lerp(8, 13, nearness) * frame.grain ** 0.5
  const crowns: Crowns = { shades: '', edges: '' }
  bunds.slice(1).forEach((bund, row) => {
    for (let i = 1; i < bund.length;) {
      const [x, y] = itemAt(bund, i)
      const width = bough * (0.7 + 2.6 * random() ** 2.2)
      if (isScrub(row, i) && grove(i / 14 + row * 0.6) > -0.05 && !isHidden(hillside, [x, y])) {
        const place = [x + random.between(-4, 4), y + random.between(-3, 3)] as const
        const trees = crownsAt(place, width, { bough, thickness: frame.grain, random })
        crowns.shades += trees.shades
        crowns.edges += trees.edges
      }
      i += Math.max(1, Math.round((width * random.between(0.8, 1.5)) / contourStep))
    }
  })
  return crowns
}
