import { curveThrough, type Point } from '../hand/path.ts'
import { drawCaricaFruits } from './carica-fruits.ts'
import { caricaLeaf, drawCaricaLeaf } from './carica-leaf.ts'
import { caricaStems, type Bend } from './carica-stems.ts'
import { drawCaricaTwigs } from './carica-twigs.ts'
import { leastShown, type Cloth } from './cloth.ts'
import { leastCrowded, shuffled } from './fit.ts'
import { placed, type Place } from './placement.ts'
import { drawStalk, drawStem } from './stem.ts'

/** Of the middle lobe of a large leaf, in units. */
const leafLength = 150

/**
 * Carica: stems rise side by side in one rhythm. Outside each bend hangs a large leaf, every third of them
 * left white, inside it fruit in changing company, and in the holes young leaves, blossoms and tendrils.
 */
export function drawCarica(cloth: Cloth): void {
  const { random } = cloth
  const stems = caricaStems(cloth)
  for (const { line } of stems) drawStem(cloth, line, 6.4)
  const bends = stems.flatMap((stem) => stem.bends).sort((upper, lower) => upper.y - lower.y)
  const lean = random.between(0.4, 0.85)
  const firstWhite = Math.floor(random() * 3)
  const turns = shuffled([0, 1, 2, 3], random)
  for (const bend of bends) {
    // Fruit first: the leaf then lies over its stalks.
    drawCaricaFruits(cloth, bend, turns)
    drawLargeLeaf(cloth, bend, lean, (bend.order + firstWhite) % 3 === 0)
  }
  const curves = stems.map(({ line }) => curveThrough(line, { perSpan: 4 }))
  drawCaricaTwigs(cloth, curves)
}

/** Draws the leaf outside a bend, turned aside if it would lie over a neighbour; `lean` in radians. */
function drawLargeLeaf(cloth: Cloth, { side, y, at }: Bend, lean: number, white: boolean): void {
  const { random } = cloth
  const leaf = caricaLeaf(leafLength * random.between(0.93, 1.06), random)
  const [stemX] = at(y)
  const heart: Point = [stemX + side * 46, y - 22]
  const ways = [0, 0.2, -0.2, 0.4, -0.4].map((turn): Place => {
    const rise = lean + turn + random.between(-0.1, 0.1)
    return { x: heart[0], y: heart[1], angle: side > 0 ? -rise : Math.PI + rise }
  })
  const best = leastCrowded(cloth, ways, (way) => [placed(leaf.outline, way)])
  if (!best) return
  const outline = placed(leaf.outline, best.way)
  if (cloth.shown(outline) < leastShown) return
  cloth.clear(outline)
  drawStalk(cloth, at(y + 34), heart, 4.6)
  drawCaricaLeaf(cloth, leaf, best.way, white)
}
