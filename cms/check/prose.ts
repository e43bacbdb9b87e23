import type { Finding } from '../rules/finding.ts'
import type { Locale } from '../rules/locale.ts'
import { treeOf } from '../rules/markdown/tree.ts'
import type { Advice } from '../rules/validation.ts'
import { addressesOf } from './prose-addresses.ts'
import { linesOfProse } from './prose-lines.ts'
import { marksOf } from './prose-marks.ts'
import { signsOf } from './prose-signs.ts'
import { unreadIn } from './prose-unread.ts'

/** A remark about a text: an error, or a suggestion. */
export interface Remark extends Advice {
  level: Finding['level']
}

/**
 * Reports what the site would drop from a text, could not show well, or no field may hold either. The site's
 * allow-list (`cms/rules/markdown/allowed.ts`) drops it in any case; this tells the person who wrote it. Pure and without
 * Node, since the CMS runs it too.
 */
export function proseOf(markdown: string): Remark[] {
  // The parser's time grows with the square of a word's length, and nobody writes such a word.
  if (ENDLESS.test(markdown)) return [endless]
  if (NESTED.test(markdown)) return [nested]
  const nodes = PERHAPS.test(markdown) ? treeOf(markdown) : []
  return [
    ...signsOf(markdown, nodes),
    ...marksOf(nodes),
    ...addressesOf(nodes),
    ...unreadIn(markdown, nodes),
    ...linesOfProse(markdown),
  ]
}

/** Without one of these there is no markup, no picture, no link and no sign by its number. Parsing costs 1 ms a kB. */
const PERHAPS = /<[a-z!?/]|\]\(|\]:|\]\[|\] \(|https?:|www\.|@|&/iu

const LONGEST_WORD = 2000
const ENDLESS = new RegExp(`\\S{${LONGEST_WORD + 1}}`, 'u')

const endless: Remark = {
  level: 'error',
  problem: {
    id: `Ada rangkaian lebih dari ${LONGEST_WORD} huruf tanpa spasi di tulisan.`,
    en: `The text holds more than ${LONGEST_WORD} characters without a space.`,
  },
  fix: {
    id: 'Biasanya ini gambar atau kode yang ikut tertempel. Hapus, lalu tempel lagi sebagai teks biasa.',
    en: 'Usually a picture or code was pasted along. Remove it, and paste again as plain text.',
  },
}

const MOST_NESTED = 20
/** Marks of quotations and lists before a line's words. Marks alone are a rule across the page. */
const NESTED = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_NESTED + 1},}[ \\t]*[^\\s>*+-]`,
  'mu',
)

const nested: Remark = {
  level: 'error',
  problem: {
    id: `Ada baris yang diawali lebih dari ${MOST_NESTED} tanda kutipan (>) atau daftar (-).`,
    en: `A line begins with more than ${MOST_NESTED} quotations (>) or lists (-) inside each other.`,
  },
  fix: {
    id: 'Hapus tanda-tanda di awal baris itu, sisakan paling banyak satu.',
    en: 'Remove the marks before the words, and keep one at most.',
  },
}

/** The same of both languages of an entry. */
export const proseFindings = (body: Record<Locale, string>): Finding[] =>
  (['id', 'en'] as const).flatMap((locale) =>
    proseOf(body[locale]).map((said) => ({ field: 'body', locale, ...said })),
  )
