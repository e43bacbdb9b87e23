import { handDot } from '../hand/dots.ts'
import type { Point } from '../hand/path.ts'
import type { Cloth } from './cloth.ts'
import { toward } from './placement.ts'
import { drawStalk } from './stem.ts'

const rays = 7
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
  for (let ray = 0; ray < rays; ray++) {
    const direction = heading + (ray - (rays - 1) / 2) * 0.4 + random.between(-0.05, 0.05)
    const end = toward(head, direction, rayLength * size * random.between(0.92, 1.06))
    cloth.line([head, toward(head, direction + 0.05, rayLength * size * 0.5), end], 1.9, { taper: [0, 0.2] })
    for (let flower = 0; flower < 5; flower++) {
      cloth.paint(
        'cloth',
        handDot(...toward(end, direction + flower * 1.257, 4.8 * size), 2.7 * size, random),
      )
    }
    cloth.paint('motif', handDot(...end, 2.2 * size, random))
  }
  cloth.outline(umbelOutline(head, heading, size))
}
