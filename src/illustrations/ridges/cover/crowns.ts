import { itemAt } from '../../hand/list.ts'
import { waxLine } from '../../hand/brush.ts'
import { lerp } from '../../hand/numbers.ts'
import { pathOf, type Point } from '../../hand/path.ts'
import type { Random } from '../../hand/random.ts'

/** Trees that stand far away, as SVG path data: the dye beneath, and the wax where light catches them. */
export interface Crowns {
  shades: string
  edges: string
}

/** Samples of a crown's upper edge for each of its boughs. */
const perBough = 6

/**
 * Trees seen as one mass: a few boughs of different breadth under one dome. Its foot is lost in the second dye;
 * wax lies where the light comes from, the right, breaks off between boughs, and stays away from every third
 * mass, since in a wood one tree melts into the next.
 *
 * @param place the middle of its foot
 * @param width in drawing units
 * @param bough the usual breadth of a bough, in drawing units
 * @param thickness of its wax lines, in drawing units
 */
export function crownsAt(
  place: Point,
  width: number,
  { bough, thickness, random }: { bough: number; thickness: number; random: Random },
): Crowns {
  const boughs = Math.max(1, Math.round((width / bough) * random.between(0.75, 1.15)))
  const upper = upperEdge(place, width, boughs, random)
  const [x, y] = place
  const foot: Point[] = [
    [x + width * random.between(0.3, 0.46), y + width * random.between(0.04, 0.12)],
    [x - width * random.between(0.1, 0.3), y + width * random.between(0.06, 0.16)],
  ]
  const shades = pathOf([...upper, ...foot])
  if (random() < 0.34) return { shades, edges: '' }
  const edges = litRuns(upper, boughs, random).map((run) =>
    waxLine(run, thickness * random.between(0.8, 1.15), {
      taper: [0.4, 0.3],
      wobble: 0.35,
      seed: `crown ${run[0]?.[0]}`,
    }),
  )
  if (boughs > 2 && random() < 0.7) edges.push(innerBough(place, width, thickness, random))
  return { shades, edges: edges.join('') }
}

/** From left to right over the boughs: each bulges, and all of them lie under one leaning dome. */
function upperEdge([x, y]: Point, width: number, boughs: number, random: Random): Point[] {
  const rise = width * random.between(0.5, 0.8) * boughs ** -0.3
  const lean = random.between(0.75, 1.35)
  const shares = [0]
  for (let bough = 0; bough < boughs; bough++) shares.push(itemAt(shares, bough) + random.between(0.6, 1.5))
  const all = itemAt(shares, boughs)
  const edge: Point[] = []
  for (let bough = 0; bough < boughs; bough++) {
    const bulge = boughs === 1 ? 0 : random.between(0.14, 0.3)
    for (let sample = bough === 0 ? 0 : 1; sample <= perBough; sample++) {
      const within = sample / perBough
      const share = lerp(itemAt(shares, bough), itemAt(shares, bough + 1), within) / all
      const dome = Math.sin(Math.PI * share ** lean) ** 0.62 || 0
      edge.push([
        x + (share - 0.5) * width,
        y - rise * dome * (1 - bulge + bulge * Math.sin(Math.PI * within) ** 0.6),
      ])
    }
  }
  return edge
}

/** The stretches of the upper edge that catch light, bough by bough: never the left ones, seldom all the others. */
function litRuns(upper: readonly Point[], boughs: number, random: Random): Point[][] {
  const dark = boughs * random.between(0.28, 0.56)
  const runs: Point[][] = []
  for (let bough = Math.floor(dark); bough < boughs; bough++) {
    if (runs.length > 0 && random() < 0.2) continue
    const from = bough * perBough + (bough < dark ? 3 : 1)
    runs.push(upper.slice(from, (bough + 1) * perBough + 1))
  }
  return runs
}

/** A bough that stands out before the mass: one arc low on its right. */
function innerBough([x, y]: Point, width: number, thickness: number, random: Random): string {
  const reach = width * random.between(0.1, 0.17)
  const middleX = x + width * random.between(-0.12, 0.22)
  const middleY = y - width * random.between(0.02, 0.14)
  const arc = Array.from({ length: 6 }, (_, i): Point => {
    const angle = Math.PI * lerp(1.2, 1.96, i / 5)
    return [middleX + reach * Math.cos(angle), middleY + reach * 0.8 * Math.sin(angle)]
  })
  return waxLine(arc, thickness * 0.85, { taper: [0.5, 0.4], wobble: 0.3, seed: `bough ${x}` })
}
