/** An entry that may name a photograph: its data in both languages, in whatever form it is at hand. */
export interface MayUse {
  /** As an editor knows it, such as `produk "Teh hitam"`. */
  name: string
  data: unknown
}

/** The names of the entries that use a photograph, in the order given, each once. `path` ends in the file's name. */
export function usesOf(path: string, entries: readonly MayUse[]): string[] {
  const stored = `../media/${path.slice(path.lastIndexOf('/') + 1)}`
  return [...new Set(entries.filter(({ data }) => holds(data, stored)).map(({ name }) => name))]
}

/** Anywhere: in a field, in a row of a list, or within a text. */
function holds(data: unknown, stored: string): boolean {
  if (typeof data === 'string') return data.includes(stored)
  return typeof data === 'object' && data !== null && Object.values(data).some((each) => holds(each, stored))
}
