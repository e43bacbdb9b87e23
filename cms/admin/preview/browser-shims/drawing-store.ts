/** What is held in memory; a page of the site shows at most a dozen drawings. */
const LIMIT = 32

/** Drawing code hands text on as the bytes of a file. A browser has no such bytes, and here text may stay text. */
const asText = { from: (text: string) => text }
Object.assign(globalThis, { Buffer: (globalThis as { Buffer?: unknown }).Buffer ?? asText })

/** A short name for what goes into a drawing. FNV-1a in 2 × 32 bits: only this page's dozen must differ. */
export function nameOf(input: object): string {
  let one = 0x811c9dc5
  let other = 0x1b873593
  for (const sign of JSON.stringify(input)) {
    const code = sign.codePointAt(0) ?? 0
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b)
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

const made = new Map<string, unknown>()

/** Takes the place of `src/images/store.ts`: what was made last is kept in memory instead of on disk. */
export async function kept<Made>(name: string, make: () => Made | Promise<Made>): Promise<Made> {
  const result = (made.get(name) as Made | undefined) ?? (await make())
  keepLast(made, name, result)
  return result
}

/** Sets a value as the newest and forgets the oldest beyond the limit. */
export function keepLast<Value>(map: Map<string, Value>, key: string, value: Value, limit = LIMIT) {
  map.delete(key)
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= limit) return
    map.delete(oldest)
  }
}
