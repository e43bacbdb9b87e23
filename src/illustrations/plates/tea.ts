import type { Point } from '../hand/path.ts'
import { blossomOutline, drawBlossom } from './blossom.ts'
import type { Cloth } from './cloth.ts'
import { fillHoles, type Hole } from './holes.ts'
import { along, toward } from './placement.ts'
import { drawPointedLeaf } from './pointed-leaf.ts'
import { drawStalk, twigStart } from './stem.ts'
import { drawShoot, drawShootStem, type Shoot } from './tea-shoot.ts'
import { drawTendril } from './tendril.ts'

/** Units from one shoot to the next, across and down. Every other row stands half a pitch aside. */
const pitchAcross = 262
const pitchDown = 204

/** Tea: plucking shoots of two leaves and a bud, turned to each other row by row, with flowers between. */
export function drawTea(cloth: Cloth): void {
  const { random } = cloth
  const grown = teaShoots(cloth).map((shoot) => ({ shoot, stem: drawShootStem(cloth, shoot) }))
  for (const { shoot, stem } of grown) drawShoot(cloth, shoot, stem)
  const firstFlower = Math.floor(random() * 3)
  // Twigs do not grow from the thin foot of a shoot.
  const stems = grown.map(({ stem }) => stem.slice(8))
  fillHoles(cloth, 40, (hole, count) => drawTwig(cloth, stems, hole, count % 3 === firstFlower))
  for (const stem of stems) {
    const [x, y] = stem[4] ?? [0, 0]
    const side = random.sign()
    drawTendril(cloth, { x, y, angle: side > 0 ? Math.PI : 0 }, random.between(14, 20), side)
  }
}

/** The shoots in rows; how rows and columns mirror, and where they start, is each cloth's own. */
function teaShoots({ width, height, random }: Cloth): Shoot[] {
  const startX = random.between(0, pitchAcross)
  const startY = random.between(0, pitchDown)
  const handed = random.pick<(row: number, column: number) => number>([
    (row) => row,
    (row, column) => row + column,
    (row, column) => Math.floor((row + column) / 2),
  ])
  const lean = random.between(0.42, 0.74)
  const bloomEvery = random.pick([4, 5])
  const whiteEvery = random.pick([3, 4])
  const shoots: Shoot[] = []
  for (let row = -2; row < height / pitchDown + 2; row++) {
    for (let column = -2; column < width / pitchAcross + 2; column++) {
      const hand = handed(row + 8, column + 8) % 2 === 0 ? 1 : -1
      const order = row * 2 + column * 3 + 40
      shoots.push({
        tip: {
          x: startX + (column + (row % 2 === 0 ? 0 : 0.5)) * pitchAcross + random.between(-14, 14),
          y: startY + row * pitchDown + random.between(-14, 14),
          angle: -Math.PI / 2 + hand * (lean + random.between(-0.18, 0.18)),
        },
        size: random.between(0.92, 1.16),
        hand,
        blooms: order % bloomEvery === 0,
        whiteLeaf: order % whiteEvery === 1 ? random.pick([0, 2, 3]) : -1,
      })
    }
  }
  return shoots
}

/** A twig into a hole the shoots have left: mostly a sprig of young leaves, now and then a flower. */
function drawTwig(cloth: Cloth, stems: readonly (readonly Point[])[], hole: Hole, flowers: boolean): boolean {
  const from = twigStart(cloth, stems, hole.place, 130) ?? loose(hole)
  if (!from) return false
  if (flowers) drawFlowerTwig(cloth, from, hole)
  else drawSprig(cloth, from, hole)
  return true
}

/** The foot of a loose twig at the lower edge of a hole, if the hole is large enough to look empty. */
function loose({ place: [x, y], radius }: Hole): Point | undefined {
  return radius > 50 ? [x, y + radius * 0.85] : undefined
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
  const flower = { x, y, angle: random.between(0, 6) }
  const stalk = drawStalk(cloth, from, place, 3, 6)
  const heading = Math.atan2(y - from[1], x - from[0])
  const side = random.sign()
  const [leafX, leafY] = along(stalk, 0.3).point
  const leaf = { x: leafX, y: leafY, angle: heading + side * 0.9 }
  drawPointedLeaf(cloth, leaf, { length: radius * 0.8, halfWidth: radius * 0.2, bend: side * 0.5 })
  cloth.clear(blossomOutline(flower, size), 0)
  drawBlossom(cloth, flower, size, 6)
}
