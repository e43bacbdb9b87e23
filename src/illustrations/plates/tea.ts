import type { Point } from '../hand/path.ts'
import { blossomOutline, drawBlossom } from './blossom.ts'
import type { Cloth } from './cloth.ts'
import { fillHoles, type Hole } from './holes.ts'
import { between } from './placement.ts'
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
  const stems = grown.map(({ stem }) => stem)
  fillHoles(cloth, 38, (hole) => drawFlowerTwig(cloth, stems, hole))
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
    (_, column) => column,
    (row, column) => Math.floor((row + column) / 2),
  ])
  const lean = random.between(0.42, 0.74)
  const bloomEvery = random.pick([3, 4, 5])
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
        size: random.between(0.84, 1.1),
        hand,
        blooms: order % bloomEvery === 0,
        whiteLeaf: order % whiteEvery === 1 ? random.pick([0, 2, 3]) : -1,
      })
    }
  }
  return shoots
}

/** A flower on a twig of its own, with a small leaf, where the shoots have left a hole. */
function drawFlowerTwig(cloth: Cloth, stems: readonly (readonly Point[])[], { place, radius }: Hole): boolean {
  const { random } = cloth
  const from = twigStart(cloth, stems, place, 120)
  if (!from) return false
  const [x, y] = place
  const size = Math.min(27, radius * 0.58)
  const flower = { x, y, angle: random.between(0, 6) }
  drawStalk(cloth, from, place, 3, 6)
  const heading = Math.atan2(y - from[1], x - from[0])
  const side = random.sign()
  const [leafX, leafY] = between(from, place, 0.3)
  const leaf = { x: leafX, y: leafY, angle: heading + side * 0.9 }
  drawPointedLeaf(cloth, leaf, { length: radius * 0.8, halfWidth: radius * 0.2, bend: side * 0.5 })
  cloth.clear(blossomOutline(flower, size), 0)
  drawBlossom(cloth, flower, size, 6)
  return true
}
