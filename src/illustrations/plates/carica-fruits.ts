import type { Point } from '../hand/path.ts'
import { cutFruitOutline, drawCutFruit, drawFruit, fruitOutline } from './carica-fruit.ts'
import type { Bend } from './carica-stems.ts'
import { leastShown, type Cloth } from './cloth.ts'
import { leastCrowded } from './fit.ts'
import { placed, type Place } from './placement.ts'
import { drawStalk } from './stem.ts'

/** A fruit beside a bend, in units: how far into the bend, how far below its middle, and how large. */
type Fruit = {
  across: number
  down: number
} & ({ kind: 'whole'; length: number; tilt: number } | { kind: 'cut'; radius: number })

/** The four companies in which fruit hangs inside a bend. */
const companies: readonly (readonly Fruit[])[] = [
  [
    { kind: 'whole', across: 48, down: -4, length: 120, tilt: 0.3 },
    { kind: 'cut', across: 116, down: -48, radius: 47 },
  ],
  [
    { kind: 'cut', across: 86, down: 38, radius: 52 },
    { kind: 'whole', across: 104, down: -66, length: 92, tilt: 0.62 },
  ],
  [
    { kind: 'whole', across: 128, down: -42, length: 98, tilt: 0.55 },
    { kind: 'whole', across: 60, down: 2, length: 110, tilt: 0.16 },
  ],
  [
    { kind: 'whole', across: 52, down: -12, length: 106, tilt: 0.38 },
    { kind: 'cut', across: 132, down: -28, radius: 40 },
  ],
]

/** Hangs the company whose turn it is; if it would lie over a neighbour's leaf, the next that does not. */
export function drawCaricaFruits(cloth: Cloth, bend: Bend, turns: readonly number[]): void {
  const { random } = cloth
  const ways = turns.map((_, ahead) => {
    const company = companies[turns[(bend.order + ahead) % turns.length] ?? 0] ?? []
    return company.map((fruit) => {
      const size = random.between(0.94, 1.05)
      const grown: Fruit =
        fruit.kind === 'whole'
          ? { ...fruit, length: fruit.length * size, tilt: fruit.tilt + random.between(-0.1, 0.1) }
          : { ...fruit, radius: fruit.radius * size }
      return { fruit: grown, place: placeOf(grown, bend, random.between(0, 6)) }
    })
  })
  const best = leastCrowded(cloth, ways, (way) => way.map(({ fruit, place }) => outlineOf(fruit, place)))
  for (const { fruit, place } of best?.way ?? []) {
    const outline = outlineOf(fruit, place)
    if (cloth.shown(outline) < leastShown || cloth.crowding(outline) > 0.3) continue
    cloth.clear(outline)
    // Whole fruit hangs by its end; a cut one is held from above.
    const from = bend.at(bend.y + (fruit.kind === 'whole' ? 20 : -40))
    drawStalk(cloth, from, [place.x, place.y], 3.4, Math.abs(from[1] - place.y) / 2 + 18)
    if (fruit.kind === 'whole') drawFruit(cloth, place, fruit.length)
    else drawCutFruit(cloth, place, fruit.radius)
  }
}

function placeOf(fruit: Fruit, { side, y, at }: Bend, turn: number): Place {
  const [stemX] = at(y + (fruit.kind === 'whole' ? 20 : -40))
  const angle = fruit.kind === 'whole' ? Math.PI / 2 + side * fruit.tilt : turn
  return { x: stemX - side * fruit.across, y: y + fruit.down, angle }
}

const outlineOf = (fruit: Fruit, place: Place): Point[] =>
  placed(fruit.kind === 'whole' ? fruitOutline(fruit.length) : cutFruitOutline(fruit.radius), place)
