import type { Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import { blossomOutline, drawBlossom } from './blossom.ts'
import type { Cloth } from './cloth.ts'
import type { Hole } from './holes.ts'
import { along, toward } from './placement.ts'
import { drawPointedLeaf } from './pointed-leaf.ts'
import { drawStalk, twigStart } from './stem.ts'
import { drawLeafWithRoom } from './tea-shoot.ts'

/** A twig into a hole the shoots have left: mostly a sprig of young leaves, now and then a flower. */
export function drawTeaTwig(
  cloth: Cloth,
  stems: readonly (readonly Point[])[],
  hole: Hole,
  flowers: boolean,
): boolean {
  const from = twigStart(cloth, stems, hole.place, 130) ?? loose(hole, cloth.random)
  if (!from) return false
  if (flowers) drawFlowerTwig(cloth, from, hole)
  else drawSprig(cloth, from, hole)
  return true
}

/** The foot of a loose twig at the lower edge of a hole, if the hole is large enough to look empty. */
function loose({ place, radius }: Hole, random: Random): Point | undefined {
  return radius > 50 ? toward(place, Math.PI / 2 + random.between(-0.9, 0.9), radius * 0.85) : undefined
}

/** Two small leaves and a bud, spread over the hole. */
function drawSprig(cloth: Cloth, from: Point, { place, radius }: Hole): void {
  const { random } = cloth
  const heading = Math.atan2(place[1] - from[1], place[0] - from[0])
  const [x, y] = toward(place, heading, -radius * 0.45)
  drawStalk(cloth, from, [x, y], 3.2, 4)
  const length = Math.min(96, radius * 1.3)
  const side = random.sign()
  for (const [turn, share, breadth] of sprigLeaves) {
    const angle = heading + side * (turn + random.between(-0.1, 0.1))
    const blade = { length: length * share, halfWidth: length * share * breadth, bend: turn * side * 0.5 }
    drawPointedLeaf(cloth, { x, y, angle }, { ...blade, overdyed: turn !== 0 })
  }
}

/** Of a sprig: the turn of each leaf in radians, its length against the first, half its breadth. */
const sprigLeaves = [
  [-0.78, 0.86, 0.27],
  [0.68, 1, 0.26],
  [0, 0.78, 0.13],
] as const

function drawFlowerTwig(cloth: Cloth, from: Point, { place, radius }: Hole): void {
  const { random } = cloth
  const [x, y] = place
  const size = Math.min(30, radius * 0.6)
  const heading = Math.atan2(y - from[1], x - from[0])
  const flower = { x, y, angle: heading }
  cloth.clear(blossomOutline(flower, size), 0)
  const stalk = drawStalk(cloth, from, place, 3, 6)
  const side = random.sign()
  drawBlossom(cloth, flower, size, 6)
  const [leafX, leafY] = along(stalk, 0.3).point
  const leaf = { x: leafX, y: leafY, angle: heading + side * 0.9 }
  drawLeafWithRoom(cloth, leaf, { length: radius * 0.8, halfWidth: radius * 0.2, bend: side * 0.5 })
}
