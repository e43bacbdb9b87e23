import type { Point } from '../hand/path.ts'
import { blossomOutline, drawBlossom } from './blossom.ts'
import { leastShown, type Cloth } from './cloth.ts'
import { leastCrowded } from './fit.ts'
import { along, placed, toward, type Place } from './placement.ts'
import { bladeLines, bladeOutline, drawPointedLeaf, type Blade } from './pointed-leaf.ts'
import { drawStalk, drawStem } from './stem.ts'

/** A plucking shoot: its tip and heading, its size against the usual, to which side its first leaf turns. */
export interface Shoot {
  tip: Place
  size: number
  hand: 1 | -1
  /** Whether a flower takes the place of its second leaf. */
  blooms: boolean
  /** Which of its leaves, counted from below, is left white; none if there is no such leaf. */
  whiteLeaf: number
}

/** A leaf on the shoot: where on the stem, its angle from it, and its measures in units, at size 1. */
interface ShootLeaf {
  share: number
  turn: number
  length: number
  halfWidth: number
  bend: number
}

/** From the oldest leaf to the youngest: two on the stem, then the two that are plucked with the bud. */
const leaves: readonly ShootLeaf[] = [
  { share: 0.18, turn: -1, length: 110, halfWidth: 31, bend: -0.5 },
  { share: 0.4, turn: 1, length: 116, halfWidth: 33, bend: 0.55 },
  { share: 0.7, turn: -0.72, length: 110, halfWidth: 28, bend: -0.4 },
  { share: 1, turn: 0.56, length: 100, halfWidth: 23, bend: 0.4 },
]
const bud = { turn: -0.1, length: 78, halfWidth: 11.5, bend: 0.2 }

/** Draws the stem from below its tip; returns its sampled curve. */
export function drawShootStem(cloth: Cloth, { tip, size }: Shoot): Point[] {
  const { random } = cloth
  const end: Point = [tip.x, tip.y]
  const [footX, footY] = toward(end, tip.angle, -128 * size)
  const [waistX, waistY] = toward(end, tip.angle + 0.1, -58 * size)
  return drawStem(cloth, [[footX, footY + 12], [waistX + random.between(-8, 8), waistY], end], 5)
}

/** Draws a shoot's leaves, flower and bud; leaves that would lie over neighbours turn aside or stay away. */
export function drawShoot(cloth: Cloth, shoot: Shoot, stem: readonly Point[]): void {
  const { random } = cloth
  const { tip, size, hand, blooms, whiteLeaf } = shoot
  leaves.forEach((leaf, index) => {
    const [x, y] = along(stem, leaf.share).point
    if (blooms && index === 1) return drawTeaFlower(cloth, shoot, [x, y])
    const blade = {
      length: leaf.length * size * random.between(0.88, 1.06),
      halfWidth: leaf.halfWidth * size * random.between(0.9, 1.08),
      bend: leaf.bend * hand,
      white: index === whiteLeaf,
    }
    const heading = tip.angle + hand * (leaf.turn + random.between(-0.16, 0.16))
    drawLeafWithRoom(cloth, { x, y, angle: heading }, blade)
  })
  const heading = tip.angle + hand * (bud.turn + random.between(-0.12, 0.12))
  drawLeafWithRoom(
    cloth,
    { ...tip, angle: heading },
    {
      length: bud.length * size,
      halfWidth: bud.halfWidth * size,
      bend: bud.bend * hand,
      overdyed: false,
    },
  )
}

/** Draws a leaf where it lies over nothing, turned or shortened if need be; else not at all. */
export function drawLeafWithRoom(cloth: Cloth, place: Place, blade: Blade): boolean {
  const ways = [0, 0.24, -0.24].flatMap((turn) =>
    [1, 0.82].map((share) => ({
      place: { ...place, angle: place.angle + turn },
      blade: { ...blade, length: blade.length * share, halfWidth: blade.halfWidth * (0.4 + 0.6 * share) },
    })),
  )
  // The foot of the leaf touches its own stem, so only the rest is judged.
  const rest = (way: (typeof ways)[number]): Point[] =>
    placed(bladeOutline(bladeLines(way.blade, cloth.random)), way.place).filter(
      (_, index) => index > 3 && index < 17,
    )
  const best = leastCrowded(cloth, ways, (way) => [rest(way)])
  if (!best || best.crowding > 0.16) return false
  return drawPointedLeaf(cloth, best.way.place, best.way.blade) !== undefined
}

function drawTeaFlower(cloth: Cloth, { tip, size, hand }: Shoot, from: Point): void {
  const radius = 29 * size
  const heading = tip.angle + hand * 1.4
  const [x, y] = toward(from, heading, 54 * size)
  const place = { x, y, angle: heading }
  const outline = blossomOutline(place, radius)
  if (cloth.shown(outline) < leastShown || cloth.crowding(outline, 4) > 0.1) return
  cloth.clear(outline, 0)
  drawStalk(cloth, from, [x, y], 3.2, 5)
  drawBlossom(cloth, place, radius, 6)
}
