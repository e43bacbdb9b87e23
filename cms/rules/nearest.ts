import { distance } from 'fastest-levenshtein'
import { slugForm } from './slug.ts'

/**
 * The candidate in `among` that `word` most likely means: a spelling mistake, a title written in place of its slug,
 * or a name with a word too many. Undefined if nothing is near. Ties go to the first.
 */
export function nearest(word: string, among: Iterable<string>): string | undefined {
  const wanted = formOf(word)
  let best: { candidate: string; far: number } | undefined
  for (const candidate of among) {
    const far = apart(wanted, formOf(candidate))
    if (far !== undefined && (best === undefined || far < best.far)) best = { candidate, far }
  }
  return best?.candidate
}

const formOf = (text: string) => slugForm(text) || text.trim().toLowerCase()

/** Number of edits between two forms, or undefined if there are too many for a typing mistake. */
function apart(a: string, b: string): number | undefined {
  if (a === '' || b === '') return undefined
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // A whole name inside a longer one counts as nearer than any two edits.
  if (long.startsWith(`${short}-`)) return 1.5
  const changes = distance(a, b)
  return changes <= Math.max(1, Math.floor(long.length / 3)) ? changes : undefined
}
