import { quoted, type Advice } from '../validation.ts'
import { emailsIn, telephonesIn } from './contact.ts'
import {
  accountsIn,
  cardsIn,
  identitiesIn,
  passportsIn,
  perhapsPassportsIn,
  taxNumbersIn,
} from './identity.ts'
import { without, type Stretch } from './numbers.ts'
import { plainly } from './plain.ts'
import { withoutPublic } from './public.ts'
import { addressesIn, birthsIn, positionsIn } from './whereabouts.ts'
import { adviceOn, type Kind } from './words.ts'

export interface Personal extends Advice {
  level: 'error' | 'warning'
}

/** Numbers that give access to somebody's documents or money. They are refused, and never repeated in full. */
const REFUSED: [Kind, (text: string) => Stretch[]][] = [
  ['identity', identitiesIn],
  ['tax', taxNumbersIn],
  ['card', cardsIn],
  ['passport', passportsIn],
]

/** What may be meant to be public. The order decides which kind a number counts as. */
const WARNED: [Kind, (text: string) => Stretch[]][] = [
  ['perhapsPassport', perhapsPassportsIn],
  ['telephone', telephonesIn],
  ['account', accountsIn],
  ['email', emailsIn],
  ['address', addressesIn],
]

/** Kinds that contain dates and links, which are blanked out for the others. */
const WARNED_FIRST: [Kind, (text: string) => Stretch[]][] = [
  ['position', positionsIn],
  ['birth', birthsIn],
]

/** A text with more findings of a kind is a list of them. */
const MOST = 5

/** A text without any of these contains nothing to find. */
const PERHAPS = /\p{Nd}|@|＠|[([{]\s?(?:at|et)\s?[)\]}]|\bmaps\b|&#|\b(?:nol|kosong|zero)\b/iu

/**
 * Finds personal data in a text: refuses numbers of documents and cards, warns about everything else. A match is
 * plausible but no proof. Reports each wording of a kind once, up to five. Pure; never throws; linear in the length
 * of the text.
 */
export function personalIn(text: string): Personal[] {
  if (!PERHAPS.test(text)) return []
  const read = plainly(text)
  const all: Personal[] = []
  let left = read
  const look = (kinds: typeof REFUSED, level: Personal['level']) => {
    for (const [kind, find] of kinds) {
      const stretches = find(left)
      const shown = stretches.map(({ start, end }) => read.slice(start, end).trim())
      for (const each of [...new Set(shown)].slice(0, MOST))
        all.push({ level, ...adviceOn(kind, level === 'error' ? masked(each) : quoted(each)) })
      left = without(left, stretches)
    }
  }
  look(WARNED_FIRST, 'warning')
  left = withoutPublic(left)
  look(REFUSED, 'error')
  look(WARNED, 'warning')
  return all.sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'))
}

/** As much of a number as is needed to find it. */
const masked = (shown: string): string => `"${shown.slice(0, 4)}…${shown.slice(-2)}"`
