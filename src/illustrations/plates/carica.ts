import { valueNoise } from '../hand/noise.ts'
import { curveThrough, type Point } from '../hand/path.ts'
import { drawCaricaFruits } from './carica-fruits.ts'
import { caricaLeaf, drawCaricaLeaf } from './carica-leaf.ts'
import { drawCaricaTwigs } from './carica-twigs.ts'
import { leastShown, type Cloth } from './cloth.ts'
import { leastCrowded, shuffled } from './fit.ts'
import { placed, type Place } from './placement.ts'
import { drawStalk, drawStem } from './stem.ts'

/** Units from one rising stem to the next, from one bend of a stem to the next, and to either side of it. */
const stemPitch = 400
const bendHeight = 240
const sway = 66
const leafLength = 150

/** One bend of a stem; `side` is where it bulges to, 1 to the right. */
interface Bend {
  side: 1 | -1
  y: number
  /** The stem's centre at any height. */
  at: (y: number) => Point
  /** Counts bends up the stems and across them; what varies from bend to bend follows it. */
  order: number
}

/**
 * Carica: stems rise side by side in one rhythm. Outside each bend hangs a large leaf, inside it fruit in
 * changing company, and where the stem crosses over, a young leaf, a plain one and a tendril.
 */
export function drawCarica(cloth: Cloth): void {
  const { random } = cloth
  const stems = caricaStems(cloth)
  for (const { line } of stems) drawStem(cloth, line, 6.4)
  const bends = stems.flatMap((stem) => stem.bends).sort((upper, lower) => upper.y - lower.y)
  const lean = random.between(0.45, 0.85)
  const firstWhite = Math.floor(random() * 3)
  const companies = shuffled([0, 1, 2, 3], random)
  for (const bend of bends) {
    // Fruit first: the leaf then lies over its stalks.
    drawCaricaFruits(cloth, bend, companies)
    drawLargeLeaf(cloth, bend, lean, (bend.order + firstWhite) % 3 === 0)
  }
  drawCaricaTwigs(
    cloth,
    stems.map(({ line }) => curveThrough(line, { perSpan: 4 })),
  )
}

/** The stems' points and bends, some of them beyond the hem so that what they carry reaches in. */
function caricaStems({ width, height, random }: Cloth): { line: Point[]; bends: Bend[] }[] {
  const first =
    width * random.between(0.42, 0.58) + (width >= 2 * stemPitch ? random.pick([0, stemPitch / 2]) : 0)
  const slant = random.between(-0.1, 0.1)
  const phase = random.between(0, 2)
  const lag = random.between(0.05, 0.14) * random.sign()
  const orderAcross = random.pick([1, 2])
  const outermost = Math.ceil(width / stemPitch / 2) + 1
  return Array.from({ length: outermost * 2 + 1 }, (_, index) => {
    const column = index - outermost
    const ownPhase = phase + column * lag + random.between(-0.04, 0.04)
    const waver = valueNoise(`stem ${random()}`)
    const centre = first + column * stemPitch
    const at = (y: number): Point => {
      const risen = (height - y) / bendHeight
      const bulge = Math.sin((risen + ownPhase) * Math.PI) * sway
      return [centre + slant * (height / 2 - y) + bulge + waver(y / 70) * 5, y]
    }
    const line: Point[] = []
    for (let y = height + 60; y > -80; y -= 42) line.push(at(y))
    const bends: Bend[] = []
    for (let count = -1; count < height / bendHeight + 3; count++) {
      const y = height - (count + 0.5 - ownPhase) * bendHeight
      if (y < -bendHeight || y > height + bendHeight) continue
      bends.push({ side: count % 2 === 0 ? 1 : -1, y, at, order: count + 12 + column * orderAcross })
    }
    return { line, bends }
  }).filter(({ line }) => line.some(([x]) => x > -stemPitch * 0.75 && x < width + stemPitch * 0.75))
}

/** The direction `turn` radians above the horizontal, away from the stem on `side`. */
const outward = (side: 1 | -1, turn: number): number => (side > 0 ? -turn : Math.PI + turn)

function drawLargeLeaf(cloth: Cloth, { side, y, at }: Bend, lean: number, white: boolean): void {
  const { random } = cloth
  const leaf = caricaLeaf(leafLength * random.between(0.93, 1.06), random)
  const [stemX] = at(y)
  const heart: Point = [stemX + side * 46, y - 22]
  const ways = [0, 0.2, -0.2, 0.4, -0.4].map((turn): Place => {
    const angle = outward(side, lean + turn + random.between(-0.1, 0.1))
    return { x: heart[0], y: heart[1], angle }
  })
  const best = leastCrowded(cloth, ways, (way) => [placed(leaf.outline, way)])
  if (!best) return
  const outline = placed(leaf.outline, best.way)
  if (cloth.shown(outline) < leastShown) return
  cloth.clear(outline)
  drawStalk(cloth, at(y + 34), heart, 4.6)
  drawCaricaLeaf(cloth, leaf, best.way, white)
}
