import type { Place } from './place.ts'
import { middle, sightOf, turn, type Sight } from './sight.ts'
import { summits, type Summit } from './summits.ts'

/** A summit and where it stands, seen from a place. */
export interface Landmark {
  summit: Summit
  sight: Sight
}

/** Kilometres beyond which the air of Java hides a mountain on most days. */
const farthestSeen = 80

/** Degrees below which a summit is lost among the hills. */
const lowestSeen = 0.8

/** Degrees that two mountains may stand apart and still fit the narrowest format (80) with their shoulders. */
const widestPair = 66

/** Every summit seen from a place, the farthest first: the order in which to draw them. */
export const landmarksFrom = (place: Place): Landmark[] =>
  summits
    .map((summit) => ({ summit, sight: sightOf(place, summit) }))
    .filter(({ sight }) => sight.kilometres <= farthestSeen && sight.elevation >= lowestSeen)
    .sort((a, b) => b.sight.kilometres - a.sight.kilometres)

/**
 * The mountains that a village looks at: the one that stands highest, and the next highest that fits the same
 * picture. Fewer than two where fewer are seen.
 */
export function chosenFrom(landmarks: readonly Landmark[]): readonly Landmark[] {
  const byHeight = [...landmarks].sort((a, b) => b.sight.elevation - a.sight.elevation)
  const [highest, ...others] = byHeight
  if (!highest) return []
  const second = others.find(
    ({ sight }) => Math.abs(turn(highest.sight.bearing, sight.bearing)) <= widestPair,
  )
  return second ? [highest, second] : [highest]
}

/**
 * The bearing in which a village's picture looks, in degrees. Where no mountain is seen it still looks towards
 * the nearest, so the picture is never turned by chance.
 */
export function lookingFrom(place: Place, chosen: readonly Landmark[]): number {
  const [highest, second] = chosen
  if (highest && second) return middle(highest.sight.bearing, second.sight.bearing)
  if (highest) return highest.sight.bearing
  const sights = summits.map((summit) => sightOf(place, summit))
  return sights.reduce((nearest, sight) => (sight.kilometres < nearest.kilometres ? sight : nearest)).bearing
}
