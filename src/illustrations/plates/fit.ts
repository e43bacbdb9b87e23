import type { Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import type { Cloth } from './cloth.ts'

/** A piece may lie over its neighbours by this share of its outline before another way to draw it is better. */
const tolerable = 0.12

/**
 * Of several ways to draw a piece, the first that lies over hardly anything drawn before (by less than
 * `enough` of its outline), or else the one that does so least.
 */
export function leastCrowded<Way>(
  cloth: Cloth,
  ways: readonly Way[],
  outlinesOf: (way: Way) => readonly (readonly Point[])[],
  enough = tolerable,
): { way: Way; crowding: number } | undefined {
  let best: { way: Way; crowding: number } | undefined
  for (const way of ways) {
    const crowding = Math.max(...outlinesOf(way).map((outline) => cloth.crowding(outline, 3)))
    if (crowding < enough) return { way, crowding }
    if (!best || crowding < best.crowding) best = { way, crowding }
  }
  return best
}

/** The list in another order; each order is equally likely. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, lot: random() }))
    .sort((left, right) => left.lot - right.lot)
    .map(({ item }) => item)
}
