import type { Cloth } from './cloth.ts'
import type { Hole } from './holes.ts'
import { toward } from './placement.ts'
import { drawPointedLeaf } from './pointed-leaf.ts'
import { drawFeatheredLeaf } from './purwaceng-leaf.ts'
import { drawUmbel } from './purwaceng-umbel.ts'
import { drawTendril } from './tendril.ts'

/** Draws what fits the hole: an umbel with two leaves, a young plant, or in the smallest a single leaf. */
export function drawSeedling(cloth: Cloth, hole: Hole): boolean {
  if (hole.radius < 57) drawSingleLeaf(cloth, hole)
  else if (cloth.random() < 0.4) drawFlowering(cloth, hole)
  else drawYoungPlant(cloth, hole)
  return true
}

function drawSingleLeaf(cloth: Cloth, { place: [x, y], radius }: Hole): void {
  const { random } = cloth
  const length = Math.min(78, radius * 1.35)
  const turn = random.between(-0.7, 0.7)
  const [footX, footY] = toward([x, y], Math.PI / 2 + turn, length * 0.62)
  const side = random.sign()
  const place = { x: footX, y: footY, angle: -Math.PI / 2 + turn }
  drawFeatheredLeaf(cloth, place, { length, bend: side * random.between(0.2, 0.6), pairs: 3 })
  drawTendril(cloth, { ...place, angle: side > 0 ? Math.PI : 0 }, 12, side)
}

/** Three leaves that have just come up, over a thin root. */
function drawYoungPlant(cloth: Cloth, { place: [x, y], radius }: Hole): void {
  const { random } = cloth
  const length = Math.min(84, radius * 0.98)
  const foot = { x, y: y + radius * 0.36 }
  drawPointedLeaf(
    cloth,
    { ...foot, angle: Math.PI / 2 + random.between(-0.2, 0.2) },
    { length: radius * 0.62, halfWidth: radius * 0.11, bend: random.between(-0.4, 0.4) },
  )
  const lean = random.between(-0.38, 0.38)
  for (const turn of [random.between(-1.15, -0.8), random.between(0.75, 1.1), random.between(-0.15, 0.15)]) {
    const share = Math.abs(turn) < 0.2 ? 1 : random.between(0.7, 0.92)
    const leaf = { length: length * share, bend: turn * -0.5 + random.between(-0.2, 0.2), pairs: 2 }
    drawFeatheredLeaf(cloth, { ...foot, angle: -Math.PI / 2 + turn + lean }, leaf)
  }
}

function drawFlowering(cloth: Cloth, { place: [x, y], radius: room }: Hole): void {
  const { random } = cloth
  const radius = Math.min(room, 74)
  const heading = -Math.PI / 2 + random.between(-0.35, 0.35)
  const foot = toward([x, y], heading, -radius * 0.8)
  const head = toward([x, y], heading, radius * 0.12)
  const size = Math.min(1, radius / 62)
  drawUmbel(cloth, foot, head, heading, size)
  for (const side of [-1, 1]) {
    const blade = { length: radius * 0.62, halfWidth: radius * 0.17, bend: -side * 0.5, overdyed: side > 0 }
    const [leafX, leafY] = toward(foot, heading, radius * (side > 0 ? 0.12 : 0.26))
    drawPointedLeaf(cloth, { x: leafX, y: leafY, angle: heading + side * 1.1 }, blade)
  }
}
