import { AILMENTS, CLAIMS, HARMLESS, THINGS } from './claim-words.ts'
import { cleaned } from './text.ts'

/** How a registered jamu introduces its use. No other health claim is allowed. */
export const traditionalUse = 'Secara tradisional digunakan untuk'

// "mencegah kanker dan jamur" is a claim, so the words between a verb and a harmless object must not contain an
// ailment.
const GAP = '(?: (?!(?:{ill})\\b)[^\\s.,;:!?]+){0,3}?'

const oneOf = (patterns: string[]) =>
  new RegExp(`\\b(?:${patterns.join('|')})\\b`.replaceAll('{gap}', GAP).replaceAll('{ill}', AILMENTS), 'giu')

const claims = oneOf(CLAIMS)
const things = oneOf(THINGS)
const harmless = oneOf(HARMLESS)

/**
 * Words of a text, Indonesian or English, that promise health, each once, in lower case. Empty where there are
 * none. Telling of storage ("mencegah lembap"), of things ("obat nyamuk") or of the past ("pengobatan") is no claim.
 */
export function claimsIn(text: string): string[] {
  const told = cleaned(text)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(things, '·')
    .replace(harmless, (phrase) => phrase.replace(/^\S+/u, '·'))
  return [...new Set(told.match(claims) ?? [])]
}
