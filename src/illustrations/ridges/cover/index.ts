import { seeded } from '../../hand/random.ts'
import { beds } from './beds.ts'
import { hamlet } from './hamlet.ts'
import type { Cover } from './hillside.ts'
import { tea } from './tea.ts'
import { terraces } from './terraces.ts'
import { wood } from './wood.ts'

/** Orders, far to near, in which no neighbours are alike and wet fields lie low. */
const orders: readonly (readonly Cover[])[] = [
  [tea, terraces, beds, terraces],
  [terraces, tea, terraces, beds],
  [beds, terraces, tea, terraces],
  [tea, beds, terraces, tea],
  [terraces, beds, tea, terraces],
  [beds, tea, terraces, tea],
]

/** The layer on which people live: far enough for roofs to be small, near enough to see them. */
const inhabited = 1

/** What covers each layer of hills, the farthest first: forest, then an order of the village's own. */
export function coversOf(layers: number, seed: string): Cover[] {
  const order = seeded(`covers ${seed}`).pick(orders)
  return [wood, ...order]
    .slice(0, layers)
    .map((cover, layer): Cover => (layer === inhabited ? (slope) => cover(slope) + hamlet(slope) : cover))
}
