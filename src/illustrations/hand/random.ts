/**
 * Chance that repeats: the same seed gives the same numbers on every machine, so the same entry gives the
 * same drawing to the byte. `Math.random` has no place in a drawing.
 */
export type Random = (() => number) & {
  /** A number from `lo` (included) to `hi` (excluded). */
  between(lo: number, hi: number): number
  /** One item of a list that has at least one. */
  pick<T>(list: readonly T[]): T
  /** -1 or 1, each half of the time. */
  sign(): 1 | -1
}

/** A 32-bit unsigned hash of a text (FNV-1a over UTF-16 code units). */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  }
  return hash >>> 0
}

/** A stream of numbers from 0 (included) to 1 (excluded), by mulberry32. */
export function seeded(seed: string): Random {
  let state = hashOf(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return Object.assign(next, {
    between: (lo: number, hi: number): number => lo + (hi - lo) * next(),
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('pick() needs a list with at least one item')
      return list[Math.floor(next() * list.length)] as T
    },
    sign: (): 1 | -1 => (next() < 0.5 ? -1 : 1),
  })
}
