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

/** Numbers that open somebody's papers or money. They are refused, and never repeated whole. */
const REFUSED: [Kind, (text: string) => Stretch[]][] = [
  ['identity', identitiesIn],
  ['tax', taxNumbersIn],
  ['card', cardsIn],
  ['passport', passportsIn],
]

/** What may be meant for everybody, in the order in which one number is taken for one thing. */
const WARNED: [Kind, (text: string) => Stretch[]][] = [
  ['perhapsPassport', perhapsPassportsIn],
  ['telephone', telephonesIn],
  ['account', accountsIn],
  ['email', emailsIn],
  ['address', addressesIn],
]

/** Those that hold days and links themselves, which are blotted out for the others. */
const WARNED_FIRST: [Kind, (text: string) => Stretch[]][] = [
  ['position', positionsIn],
  ['birth', birthsIn],
]

/** A text with more of a kind is a list of them. */
const MOST = 5

/** Without one of these there is nothing to find. */
const PERHAPS = /\p{Nd}|@|＠|[([{]\s?(?:at|et)\s?[)\]}]|\bmaps\b|&#|\b(?:nol|kosong|zero)\b/iu

/**
 * What a text tells of somebody that only she should give away, wherever it stands: papers and cards are refused,
 * everything else is warned of. A match is plausible, not proof. Of each kind every wording is told once, up to five.
 * Pure; never throws; the time grows with the text.
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

/** Enough of a number to find it by. */
const masked = (shown: string): string => `"${shown.slice(0, 4)}…${shown.slice(-2)}"`
