import { memoised } from './memo'

export interface Located {
  latitude: number
  longitude: number
}

export interface Near<Place> {
  place: Place
  kilometres: number
}

const KILOMETRES_A_DEGREE = 111.2
const radians = Math.PI / 180

const southToNorth = memoised((places: readonly Located[]) => {
  const sorted = places
    // A village in the preview may have no coordinates yet.
    .filter(({ latitude, longitude }) => Number.isFinite(latitude) && Number.isFinite(longitude))
    .toSorted((one, other) => one.latitude - other.latitude)
  return { sorted, rank: new Map(sorted.map((place, rank) => [place, rank])) }
})

/**
 * The nearest other of several places, as the crow flies. Sorts them from south to north once, then measures only
 * those that are no farther north or south than the nearest found so far.
 */
export function nearest<Place extends Located>(
  from: Place,
  places: readonly Place[],
): Near<Place> | undefined {
  const { sorted, rank } = southToNorth(places)
  const own = rank.get(from)
  if (own === undefined) return undefined
  let found: Near<Place> | undefined
  for (const step of [1, -1]) {
    for (let at = own + step; at >= 0 && at < sorted.length; at += step) {
      const place = sorted[at] as Place
      const northOrSouth = Math.abs(place.latitude - from.latitude) * KILOMETRES_A_DEGREE
      if (found && northOrSouth > found.kilometres) break
      const kilometres = distance(from, place)
      if (!found || kilometres < found.kilometres) found = { place, kilometres }
    }
  }
  return found
}

/**
 * Kilometres on a sphere; on Java the flat approximation is off by a hundredth, which rounding to whole numbers
 * hides.
 */
function distance(one: Located, other: Located): number {
  const north = other.latitude - one.latitude
  const east = (other.longitude - one.longitude) * Math.cos(((one.latitude + other.latitude) / 2) * radians)
  return Math.hypot(north, east) * KILOMETRES_A_DEGREE
}
