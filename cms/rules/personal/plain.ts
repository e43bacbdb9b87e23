import { cleaned } from '../text.ts'

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|nbsp|shy|commat|period);/giu
const NAMED: Record<string, string> = { '&nbsp;': ' ', '&shy;': '', '&commat;': '@', '&period;': '.' }

/** Direction marks, and the characters that Markdown removes between two digits. */
const UNSEEN = /[\u202A-\u202E\u2066-\u2069*`~\\]/gu

/** A word of digits and letters that look like digits: "O812", "33O7l". */
const MIXED = /(?<![\p{L}\d])[\dOoIl]+(?!\p{L})/gu

const DIGIT_WORDS: Record<string, string> = {}
for (const [digit, words] of [
  'nol kosong zero',
  'satu one',
  'dua two',
  'tiga three',
  'empat four',
  'lima five',
  'enam six',
  'tujuh seven',
  'delapan eight',
  'sembilan nine',
].entries())
  for (const word of words.split(' ')) DIGIT_WORDS[word] = String(digit)

const SPOKEN = new RegExp(`(?:\\b(?:${Object.keys(DIGIT_WORDS).join('|')})\\b[\\s,-]{0,3}){8,}`, 'giu')

/**
 * A text with numbers as a person reads them: digits of any script, full-width letters, `O` and `l` among digits,
 * entities and emphasis of Markdown, numbers spelled out digit by digit.
 */
export function plainly(text: string): string {
  const shown = text.replace(ENTITY, (entity, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    if (Number.isNaN(code)) return NAMED[entity.toLowerCase()] ?? entity
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
  return cleaned(shown)
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
    .replace(MIXED, (word) => (/\d/.test(word) ? word.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1') : word))
    .replace(SPOKEN, (words) =>
      words.replace(
        /\p{L}+[\s,-]{0,3}/gu,
        (word) => DIGIT_WORDS[word.replace(/\P{L}/gu, '').toLowerCase()] ?? '',
      ),
    )
}

/** Unicode's decimal digits come in contiguous blocks of ten, zero first (Unicode, chapter 4.6). */
function asciiDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}
