import type { Point } from '../hand/path.ts'
import { blossomOutline, drawBlossom } from './blossom.ts'
import { drawFruit, fruitOutline } from './carica-fruit.ts'
import { caricaLeaf, drawCaricaLeaf } from './carica-leaf.ts'
import type { Cloth } from './cloth.ts'
import { fillHoles, type Hole } from './holes.ts'
import { along, between, placed } from './placement.ts'
import { drawPointedLeaf } from './pointed-leaf.ts'
import { drawStalk, twigStart } from './stem.ts'
import { drawTendril } from './tendril.ts'

/** The smallest hole that gets a twig, as its radius in units; smaller ones are for the dots. */
const leastHole = 46
/** How far a twig may be from the stem it grows from, in units. */
const longestTwig = 140
/** The radius of a hole from which on a whole fruit may hang in it, in units. */
const roomForFruit = 54

/** Twigs from the stems into the holes that leaves and fruit have left: a young leaf, a blossom, tendrils. */
export function drawCaricaTwigs(cloth: Cloth, stems: readonly (readonly Point[])[]): void {
  const { random } = cloth
  const firstBlossom = Math.floor(random() * 3)
  const starts = [...stems, ...beyondTheHem(cloth)]
  fillHoles(cloth, leastHole, (hole, count) => {
    const from = twigStart(cloth, starts, hole.place, longestTwig)
    if (!from) return false
    if (count % 3 === firstBlossom) drawBlossomTwig(cloth, from, hole)
    else if (count % 3 === (firstBlossom + 1) % 3 && hole.radius > roomForFruit)
      drawFruitTwig(cloth, from, hole)
    else drawYoungLeaf(cloth, from, hole)
    return true
  })
  for (const stem of stems) drawStemTendrils(cloth, stem)
}

/** Places just outside the sides and the foot of the field, for twigs of stems that one does not see. */
function beyondTheHem({ field: { left, right, bottom }, height }: Cloth): Point[][] {
  const aside: Point[] = []
  for (let y = bottom; y > height * 0.08; y -= 24) aside.push([left - 14, y], [right + 14, y])
  return [aside]
}

/** A whole fruit hanging into the hole. */
function drawFruitTwig(cloth: Cloth, from: Point, { place: [x, y], radius }: Hole): void {
  const { random } = cloth
  const length = Math.min(100, radius * 1.25)
  const top: Point = [x, y - length * 0.5]
  const side = from[0] < x ? 1 : -1
  const place = { x, y: top[1], angle: Math.PI / 2 - side * random.between(0, 0.3) }
  drawStalk(cloth, from, top, 3.4, Math.abs(from[1] - top[1]) * 0.3 + 10)
  cloth.clear(placed(fruitOutline(length), place))
  drawFruit(cloth, place, length)
}

function drawYoungLeaf(cloth: Cloth, from: Point, { place, radius }: Hole): void {
  const { random } = cloth
  const [x, y] = place
  const heading = Math.atan2(y - from[1], x - from[0])
  const leaf = caricaLeaf(Math.min(118, radius * 1.16), random)
  // The heart lies behind the middle of the hole, since the middle lobe is the longest.
  const heart: Point = [x - Math.cos(heading) * radius * 0.22, y - Math.sin(heading) * radius * 0.22]
  const at = { x: heart[0], y: heart[1], angle: heading + random.between(-0.35, 0.35) }
  drawStalk(cloth, from, heart, 3.4, 8)
  cloth.clear(placed(leaf.outline, at), 2.4)
  drawStalk(cloth, between(from, heart, 0.7), heart, 3.2)
  drawCaricaLeaf(cloth, leaf, at, false)
}

function drawBlossomTwig(cloth: Cloth, from: Point, { place: [x, y], radius }: Hole): void {
  const { random } = cloth
  const size = Math.min(27, radius * 0.56)
  const heading = Math.atan2(y - from[1], x - from[0])
  const place = { x, y, angle: heading }
  cloth.clear(blossomOutline(place, size), 1)
  const stalk = drawStalk(cloth, from, [x, y], 3.2, 10)
  const side = random.sign()
  const [leafX, leafY] = along(stalk, 0.4).point
  const blade = { length: Math.min(62, radius * 1.1), halfWidth: 13.5, bend: 0.5 * side }
  const angle = heading + side * 0.95
  const reachOfBlade = [0.5, 0.75, 1].map((share): Point => [
    leafX + Math.cos(angle) * blade.length * share,
    leafY + Math.sin(angle) * blade.length * share,
  ])
  if (cloth.crowding(reachOfBlade, 12) === 0) drawPointedLeaf(cloth, { x: leafX, y: leafY, angle }, blade)
  drawBlossom(cloth, place, size, 5)
}

/** A tendril here and there along a stem, wherever one has room to roll up. */
function drawStemTendrils(cloth: Cloth, stem: readonly Point[]): void {
  const { random } = cloth
  for (let index = 4; index < stem.length; index += 9) {
    const [x, y] = stem[index] ?? [0, 0]
    const side = random.sign()
    const start = { x, y, angle: side > 0 ? Math.PI : 0 }
    drawTendril(cloth, start, random.between(15, 21), side)
  }
}
