import type { Point } from '../hand/path.ts'
import type { Cloth } from './cloth.ts'
import { leastCrowded } from './fit.ts'
import { toward } from './placement.ts'
import { drawPointedLeaf } from './pointed-leaf.ts'
import { drawFeatheredLeaf, featheredOutline, type FeatheredLeaf } from './purwaceng-leaf.ts'
import { drawUmbel, umbelOutline } from './purwaceng-umbel.ts'

/** A grown plant: where its leaves meet its root, its size against the usual, its lean in radians. */
export interface Plant {
  crown: Point
  size: number
  lean: number
  leaves: 5 | 6
  /** Which of its leaves, counted from the outermost, is left white; none if there is no such leaf. */
  whiteLeaf: number
}

/** The angle between two leaves of a rosette, in radians. */
const leafStep = (leaves: number): number => (leaves === 5 ? 0.7 : 0.6)

/** The root first, then the leaves from the outermost inwards, so that the middle ones lie on top. */
export function drawRosette(cloth: Cloth, { crown, size, lean, leaves, whiteLeaf }: Plant): void {
  const { random } = cloth
  const [x, y] = crown
  const root = { x, y: y - 4, angle: Math.PI / 2 + random.between(-0.12, 0.12) }
  const drawn = drawPointedLeaf(cloth, root, {
    length: 108 * size,
    halfWidth: 17 * size,
    bend: random.between(-0.5, 0.5),
  })
  if (drawn) drawRootlets(cloth, crown, size)
  const order = Array.from({ length: leaves }, (_, index) => index - (leaves - 1) / 2)
  order.sort((one, other) => Math.abs(other) - Math.abs(one))
  // All leaves are judged before any is drawn: they may touch each other, but not another plant.
  const chosen = order.flatMap((position, index) => {
    const angle = -Math.PI / 2 + position * leafStep(leaves) * random.between(0.95, 1.05) + lean
    const length = 158 * size * random.between(0.92, 1.06) * (1 - 0.05 * Math.abs(position))
    const place = { x, y, angle }
    const ways = shortenings.map((share): FeatheredLeaf => ({
      length: length * share,
      bend: position * 0.26,
      pairs: 4,
      white: index === whiteLeaf,
    }))
    const best = leastCrowded(cloth, ways, (way) => [featheredOutline(place, way)], 0.04)
    if (!best || best.crowding > 0.35) return []
    return cloth.shown(featheredOutline(place, best.way)) < 0.35 ? [] : [{ place, leaf: best.way }]
  })
  for (const { place, leaf } of chosen) drawFeatheredLeaf(cloth, place, leaf)
}

/** The lengths that a leaf may take, as shares of its own, so as not to lie over another plant. */
const shortenings = [1, 0.86, 0.72, 0.6]

function drawRootlets(cloth: Cloth, [x, y]: Point, size: number): void {
  for (const side of [-1, 1]) {
    for (const [from, length] of [
      [40, 44],
      [62, 34],
    ] as const) {
      const start: Point = [x + side * 6 * size, y + from * size]
      const middle: Point = [x + side * 17 * size, y + (from + length * 0.4) * size]
      const end: Point = [x + side * 21 * size, y + (from + length) * size]
      cloth.line([start, middle, end], 2.2, { taper: [0, 0.6] })
      cloth.outline([start, middle, end], { closed: false })
    }
  }
}

/** The umbel stands where its rosette leaves the most room. */
export function drawPlantUmbel(cloth: Cloth, { crown, size, lean, leaves }: Plant): void {
  // Between two leaves, so that its stalk does not cover the axis of one.
  const gaps = leaves % 2 === 0 ? [0, 1, -1] : [0.5, -0.5, 1.5, -1.5]
  const ways = gaps.map((gap) => {
    const heading = -Math.PI / 2 + lean + gap * leafStep(leaves)
    return { heading, head: toward(crown, heading, 178 * size) }
  })
  const best = leastCrowded(cloth, ways, ({ head, heading }) => [umbelOutline(head, heading, size)])
  if (!best || best.crowding > 0.15) return
  const { head, heading } = best.way
  if (cloth.shown(umbelOutline(head, heading, size)) < 0.7) return
  drawUmbel(cloth, crown, head, heading, size)
}
