import type { Cloth } from './cloth.ts'
import { fillHoles } from './holes.ts'
import { drawPlantUmbel, drawRosette, type Plant } from './purwaceng-rosette.ts'
import { drawSeedling } from './purwaceng-seedling.ts'

/** Units from one plant to the next, across and down. Every other row stands half a pitch aside. */
const pitchAcross = 384
const pitchDown = 246
/** The four sizes in which plants follow each other. */
const sizes = [1, 0.84, 1.12, 0.92]

/** Purwaceng: a rosette of feathered leaves over a root, an umbel beside it, and seedlings between. */
export function drawPurwaceng(cloth: Cloth): void {
  const plants = purwacengPlants(cloth)
  for (const plant of plants) drawRosette(cloth, plant)
  for (const plant of plants) drawPlantUmbel(cloth, plant)
  fillHoles(cloth, 56, (hole) => drawSeedling(cloth, hole))
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
      const leaves = random.pick([5, 6] as const)
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
