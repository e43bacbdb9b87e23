import { seeded } from '../hand/random.ts'
import type { PlantDyes } from './dyes.ts'
import type { Place } from './place.ts'
import { plantsFor } from './plants/index.ts'
import type { Plant } from './plants/plant.ts'
import type { View } from './view.ts'

/**
 * The plants in front, as SVG: only what the village's livelihoods name. The main group stands in one corner,
 * tall with low at its feet; a wide picture has a second, lower one in the other.
 */
export function printForeground(place: Place, view: View, dyes: PlantDyes): string {
  const named = plantsFor(place.livelihoods)
  const [tall, otherTall] = named.filter(({ stature }) => stature === 'tall')
  const [low, otherLow] = named.filter(({ stature }) => stature === 'low')
  const side = seeded(`corner ${place.slug}`).sign()
  const isWide = view.layers > 4
  const size = isWide ? 1 : 0.66
  const group = (members: readonly (Plant | undefined)[], corner: 1 | -1, scale: number): string =>
    members
      .map((plant) =>
        plant?.draw({
          x: corner < 0 ? 0 : view.width,
          ground: view.height,
          inwards: corner < 0 ? 1 : -1,
          size: size * scale,
          thickness: 1.75 * view.grain * dyes.weight * (size * scale) ** 0.7,
          random: seeded(`${plant.name} ${place.slug}`),
          dyes,
        }),
      )
      .join('')
  const main = group([tall, low], side, 1)
  if (!isWide) return main
  // one kind there, or the corners would balance each other like bookends
  return group([otherTall ?? otherLow], side < 0 ? 1 : -1, 0.8) + main
}
