import type { Village } from '../catalogue/relations'
import { following } from './following'
import { memoised } from './memo'
import { nearest } from './nearest'

/** The village that follows another, and why: by altitude or by distance. */
export type FollowingVillage =
  | { way: 'lower' | 'level' | 'highest'; village: Village }
  | { way: 'nearest'; village: Village; kilometres: number }

const ofKnownAltitude = memoised((villages: readonly Village[]) =>
  villages.filter(({ altitude }) => altitude !== undefined),
)

/**
 * The next lower village; after the lowest, the highest. If the altitude is not known, or no other village has one,
 * the nearest village. Undefined if there is no other.
 * @param villages highest first, as the catalogue has them
 */
export function nextVillage(village: Village, villages: readonly Village[]): FollowingVillage | undefined {
  const { altitude } = village
  const [next] = altitude === undefined ? [] : following(ofKnownAltitude(villages), village, 1)
  if (altitude !== undefined && next?.altitude !== undefined) {
    const way = next.altitude < altitude ? 'lower' : next.altitude === altitude ? 'level' : 'highest'
    return { way, village: next }
  }
  const near = nearest(village, villages)
  return near && { way: 'nearest', village: near.place, kilometres: near.kilometres }
}

const byRegency = memoised((villages: readonly Village[]) => Map.groupBy(villages, ({ regency }) => regency))

/** Other villages of the same regency, starting with the next lower one. */
export function neighbours(village: Village, villages: readonly Village[], count: number): Village[] {
  return following(byRegency(villages).get(village.regency) ?? [], village, count)
}
