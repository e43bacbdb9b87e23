import type { Cloth } from './cloth.ts'
import { fillHoles } from './holes.ts'
import { drawShoot, drawShootStem, type Shoot } from './tea-shoot.ts'
import { drawTeaTwig } from './tea-twigs.ts'
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
  fillHoles(cloth, 40, (hole, count) => drawTeaTwig(cloth, stems, hole, count % 3 === firstFlower))
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
  const drift = pitchDown * random.pick([-0.25, 0.25, 0.12, -0.12])
  const handed = random.pick<(row: number, column: number) => number>([
    (row) => row,
    (row, column) => row + column,
    (row, column) => Math.floor((row + column) / 2),
  ])
  const lean = random.between(0.42, 0.74)
  const bloomEvery = random.pick([4, 5])
  const whiteEvery = random.pick([3, 4])
  const shoots: Shoot[] = []
  for (let row = -4; row < height / pitchDown + 4; row++) {
    for (let column = -2; column < width / pitchAcross + 2; column++) {
      const hand = handed(row + 8, column + 8) % 2 === 0 ? 1 : -1
      const order = row * 2 + column * 3 + 40
      shoots.push({
        tip: {
          x: startX + (column + (row % 2 === 0 ? 0 : 0.5)) * pitchAcross + random.between(-14, 14),
          y: startY + row * pitchDown + column * drift + random.between(-14, 14),
          angle: -Math.PI / 2 + hand * (lean + random.between(-0.18, 0.18)),
        },
        size: random.between(0.92, 1.16),
        hand,
        blooms: order % bloomEvery === 0,
        whiteLeaf: order % whiteEvery === 1 ? random.pick([0, 2, 3]) : -1,
      })
    }
  }
  const near = 150
  return shoots.filter(({ tip: { x, y } }) => x > -near && x < width + near && y > -near && y < height + near)
}
