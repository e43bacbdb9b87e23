import { handDot } from '../hand/dots.ts'
import type { Point } from '../hand/path.ts'
import type { Cloth } from './cloth.ts'
import { toward } from './placement.ts'
import { drawStalk } from './stem.ts'

const rayCounts = [6, 7, 8] as const
const rayLength = 34

/** The space an umbel takes about the head of its stalk, as an outline. */
export function umbelOutline(head: Point, heading: number, size: number): Point[] {
  const rim = [-1.4, -0.9, -0.45, 0, 0.45, 0.9, 1.4].map((turn) =>
    toward(head, heading + turn, (rayLength + 9) * size),
  )
  return [toward(head, heading, -4), ...rim]
}

/** Draws an umbel on its stalk: rays from one point, each with a knot of small flowers. */
export function drawUmbel(cloth: Cloth, foot: Point, head: Point, heading: number, size: number): void {
  const { random } = cloth
  drawStalk(cloth, foot, head, 3, 4)
  const rays = random.pick(rayCounts)
  const bow = random.between(-0.09, 0.09)
  for (let ray = 0; ray < rays; ray++) {
    const direction = heading + (ray - (rays - 1) / 2) * (2.5 / rays) + random.between(-0.09, 0.09)
    const end = toward(head, direction, rayLength * size * random.between(0.82, 1.06))
    cloth.line([head, toward(head, direction + bow, rayLength * size * 0.5), end], 1.9, { taper: [0, 0.2] })
    const flowers = random.pick([4, 5, 5])
    for (let flower = 0; flower < flowers; flower++) {
      const turn = direction + (flower / flowers) * 6.28 + random.between(-0.25, 0.25)
      const place = toward(end, turn, size * random.between(4.2, 5.2))
      cloth.paint('cloth', handDot(...place, size * random.between(2.1, 2.9), random))
    }
    cloth.paint('motif', handDot(...end, 2.2 * size, random))
  }
  cloth.outline(umbelOutline(head, heading, size))
}
