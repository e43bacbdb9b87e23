import type { Point } from '../hand/path.ts'
import type { Cloth } from './cloth.ts'
import { leastCrowded } from './fit.ts'
import { fillHoles } from './holes.ts'
import { toward } from './placement.ts'
import { drawPointedLeaf } from './pointed-leaf.ts'
import { drawFeatheredLeaf, featheredOutline, type FeatheredLeaf } from './purwaceng-leaf.ts'
import { drawSeedling } from './purwaceng-seedling.ts'
import { drawUmbel, umbelOutline } from './purwaceng-umbel.ts'

/** Units from one plant to the next, across and down. Every other row stands half a pitch aside. */
const pitchAcross = 384
const pitchDown = 246
/** The four sizes in which plants follow each other. */
const sizes = [1, 0.84, 1.12, 0.92]

interface Plant {
  crown: Point
  size: number
  lean: number
  leaves: number
  whiteLeaf: number
}

/** Purwaceng: a rosette of feathered leaves over a root, an umbel beside it, and seedlings between. */
export function drawPurwaceng(cloth: Cloth): void {
  const plants = purwacengPlants(cloth)
  for (const plant of plants) drawRosette(cloth, plant)
  for (const plant of plants) drawPlantUmbel(cloth, plant)
  fillHoles(cloth, 50, (hole) => drawSeedling(cloth, hole))
}

function purwacengPlants({ width, height, field, random }: Cloth): Plant[] {
  // One plant stands whole near the middle, which is all that a small cloth shows.
  const startX = width * random.between(0.36, 0.64)
  const startY = height * random.between(0.38, 0.66)
  const drift = pitchDown * random.between(-0.22, 0.22)
  const firstSize = Math.floor(random() * sizes.length)
  const sizeStep = random.pick([1, 3])
  const whiteEvery = random.pick([3, 4])
  const outermostRow = Math.ceil(height / pitchDown) + 2
  const outermostColumn = Math.ceil(width / pitchAcross) + 1
  const plants: Plant[] = []
  for (let row = -outermostRow; row <= outermostRow; row++) {
    for (let column = -outermostColumn; column <= outermostColumn; column++) {
      const order = row * 2 + column * sizeStep + firstSize + 48
      const leaves = random.pick([5, 6])
      const x = startX + (column - (row % 2 === 0 ? 0 : 0.5)) * pitchAcross + random.between(-24, 24)
      const y = startY + row * pitchDown + column * drift + random.between(-20, 20)
      // Just above the lower hem a crown would show without its root, so it goes under.
      const rootless = y > field.bottom - 52 && y < field.bottom + 10
      plants.push({
        crown: [x, rootless ? field.bottom + 10 : y],
        size: (sizes[order % sizes.length] ?? 1) * random.between(0.95, 1.04),
        lean: random.between(-0.22, 0.22),
        leaves,
        whiteLeaf: order % whiteEvery === 0 ? Math.floor(random() * leaves) : -1,
      })
    }
  }
  // Under the upper hem a plant would be a root without its leaves, and below the lower one nothing at all.
  return plants.filter(
    ({ crown: [x, y], size }) =>
      x > -170 && x < width + 170 && y > field.top + 115 * size && y < height + 150,
  )
}

/** The angle between two leaves of a rosette, in radians. */
const leafStep = (leaves: number): number => (leaves === 5 ? 0.7 : 0.6)

/** The root first, then the leaves from the outermost inwards, so that the middle ones lie on top. */
function drawRosette(cloth: Cloth, { crown, size, lean, leaves, whiteLeaf }: Plant): void {
  const { random } = cloth
  const [x, y] = crown
  const root = { x, y: y - 4, angle: Math.PI / 2 + random.between(-0.12, 0.12) }
  const drawn = drawPointedLeaf(cloth, root, {
    length: 108 * size,
    halfWidth: 17 * size,
    bend: random.between(-0.5, 0.5),
  })
  if (drawn) drawRootlets(cloth, crown, size)
  const order = Array.from({ length: leaves }, (_, index) => index - (leaves - 1) / 2)
  order.sort((one, other) => Math.abs(other) - Math.abs(one))
  order.forEach((position, index) => {
    const angle = -Math.PI / 2 + position * leafStep(leaves) * random.between(0.95, 1.05) + lean
    const leaf: FeatheredLeaf = {
      length: 158 * size * random.between(0.92, 1.06) * (1 - 0.05 * Math.abs(position)),
      bend: position * 0.26,
      pairs: 4,
      white: index === whiteLeaf,
    }
    const place = { x, y, angle }
    const ways = [1, 0.86, 0.72].map((share) => ({ ...leaf, length: leaf.length * share }))
    const best = leastCrowded(cloth, ways, (way) => [featheredOutline(place, way)])
    if (!best || best.crowding > 0.35 || cloth.shown(featheredOutline(place, best.way)) < 0.35) return
    drawFeatheredLeaf(cloth, place, best.way)
  })
}

function drawRootlets(cloth: Cloth, [x, y]: Point, size: number): void {
  for (const side of [-1, 1]) {
    for (const [from, length] of [
      [40, 44],
      [62, 34],
    ] as const) {
      const start: Point = [x + side * 6 * size, y + from * size]
      const middle: Point = [x + side * 17 * size, y + (from + length * 0.4) * size]
      const end: Point = [x + side * 21 * size, y + (from + length) * size]
      cloth.line([start, middle, end], 2.2, { taper: [0, 0.6] })
      cloth.outline([start, middle, end], { closed: false })
    }
  }
}

/** The umbel stands where its rosette leaves the most room. */
function drawPlantUmbel(cloth: Cloth, { crown, size, lean, leaves }: Plant): void {
  // Between two leaves, so that its stalk does not cover the axis of one.
  const gaps = leaves % 2 === 0 ? [0, 1, -1] : [0.5, -0.5, 1.5, -1.5]
  const ways = gaps.map((gap) => {
    const heading = -Math.PI / 2 + lean + gap * leafStep(leaves)
    return { heading, head: toward(crown, heading, 178 * size) }
  })
  const best = leastCrowded(cloth, ways, ({ head, heading }) => [umbelOutline(head, heading, size)])
  if (!best || best.crowding > 0.15) return
  const { head, heading } = best.way
  if (cloth.shown(umbelOutline(head, heading, size)) < 0.7) return
  drawUmbel(cloth, crown, head, heading, size)
}
