const counted = new WeakMap<readonly unknown[], Map<unknown, number>>()

/**
 * The next `count` entries of a list after `entry`, wrapping around at its end; all others if there are fewer.
 * Indexes every list once.
 */
export function following<Entry>(list: readonly Entry[], entry: Entry, count: number): Entry[] {
  const places = counted.get(list) ?? new Map(list.map((each, place) => [each, place]))
  counted.set(list, places)
  const place = places.get(entry)
  if (place === undefined) return list.slice(0, count)
  const others = Math.min(count, list.length - 1)
  return Array.from({ length: others }, (_, step) => list[(place + 1 + step) % list.length] as Entry)
}
