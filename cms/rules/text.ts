import { accept, quoted, refuse, type Rule, type Validation } from './validation.ts'

/** Emoji built of several parts (a family, a flag of a region): their joiners belong to the emoji. */
const PICTURE =
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)+|\u{1F3F4}[\u{E0061}-\u{E007A}]+\u{E007F}/u

/** Characters without a picture of their own. Variation selectors and bidi overrides are judged elsewhere. */
const UNSEEN = /(?![\u202A-\u202E\u2066-\u2069]|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/u

const UNSEEN_OR_PICTURE = new RegExp(`${PICTURE.source}|${UNSEEN.source}`, 'gu')

/** Characters that reverse the reading direction of their neighbours; with them a link or price can mislead. */
const OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/gu

/** Control characters except tab and line feed, and the replacement character. */
const BROKEN = /(?![\t\n])\p{Cc}|[\uFFFD\uFFFE\uFFFF]/u

/** No ordinary text stacks more than four marks on one letter. */
const STACKED = /\p{M}{5}/u

/**
 * Text in its normal form: NFC, line ends as LF, no zero-width characters (except those inside an emoji), no space
 * around it. A lone half of a surrogate pair becomes U+FFFD. Idempotent; never throws.
 */
export function cleaned(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(UNSEEN_OR_PICTURE, (found) => (PICTURE.test(found) ? found : ''))
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim()
}

/** Any text at all, cleaned: refuses other types, blank text, and characters that break or disguise it. */
export function written(input: unknown): Validation<string> {
  if (typeof input !== 'string') return notText(input)
  const text = cleaned(input)
  if (text === '') {
    return refuse(
      { id: 'Di sini hanya ada spasi.', en: 'There is nothing here but spaces.' },
      { id: 'Tulis isinya, atau kosongkan.', en: 'Write something, or leave it empty.' },
    )
  }
  const shown = quoted(text.replace(OVERRIDE, '□'))
  if (BROKEN.test(text)) {
    return refuse(
      {
        id: `Ada aksara yang rusak atau tidak terlihat di ${shown}.`,
        en: `There is a broken or control character in ${shown}.`,
      },
      {
        id: 'Hapus, lalu ketik ulang, jangan ditempel.',
        en: 'Delete it and type it again instead of pasting.',
      },
    )
  }
  if (text.search(OVERRIDE) !== -1) {
    return refuse(
      {
        id: `Ada tanda tersembunyi yang membalik arah tulisan di ${shown} (terlihat sebagai □).`,
        en: `A hidden sign turns the direction of the writing in ${shown} (shown as □).`,
      },
      {
        id: 'Hapus, lalu ketik ulang, jangan ditempel.',
        en: 'Delete it and type it again instead of pasting.',
      },
    )
  }
  if (STACKED.test(text)) {
    return refuse(
      {
        id: `Ada huruf dengan terlalu banyak tanda bertumpuk di ${shown}.`,
        en: `A letter carries too many stacked marks in ${shown}.`,
      },
      { id: 'Tulis dengan huruf biasa.', en: 'Write it with plain letters.' },
    )
  }
  return accept(text)
}

function notText(input: unknown) {
  const oneValue = typeof input !== 'object' || input instanceof Date
  return refuse(
    {
      id: `Seharusnya teks, tetapi terbaca sebagai ${oneValue ? 'angka, tanggal, atau ya/tidak' : 'daftar'}: ${quoted(input)}.`,
      en: `Expected text, found ${oneValue ? 'a number, a date or a yes/no' : 'a list'}: ${quoted(input)}.`,
    },
    oneValue
      ? {
          id: 'Tulis di antara tanda kutip, misalnya "2025".',
          en: 'Write it between quotes, such as "2025".',
        }
      : rowWithColon(input),
  )
}

/** "Iris: tipis" without quotes is a name with a value. */
function rowWithColon(input: unknown) {
  const [pair, ...others] = input !== null && typeof input === 'object' ? Object.entries(input) : []
  if (pair === undefined || others.length > 0 || Array.isArray(input) || typeof pair[1] !== 'string')
    return { id: 'Tulis satu teks saja.', en: 'Write a single text.' }
  const text = quoted(pair.join(': '))
  return {
    id: `Tulis di antara tanda kutip, karena ada titik duanya: ${text}.`,
    en: `Write it between quotes, since it has a colon: ${text}.`,
  }
}

/** Text on one line: inner line breaks, tabs and runs of spaces become one space. `max` counts code points. */
export function plainText(max: number): Rule<string> {
  return (input) => {
    const verdict = written(input)
    if (!verdict.ok) return verdict
    const text = verdict.value.replace(/\s+/gu, ' ')
    const length = [...text].length
    if (length <= max) return accept(text)
    return refuse(
      {
        id: `Paling panjang ${max} huruf, sekarang ${length}: ${quoted(text)}.`,
        en: `At most ${max} characters, found ${length}: ${quoted(text)}.`,
      },
      { id: `Pendekkan ${length - max} huruf.`, en: `Shorten it by ${length - max} characters.` },
    )
  }
}

const titleText = plainText(80)

/** A title: at most 80 characters, at least one letter or digit of any script. */
export const title: Rule<string> = (input) => {
  const verdict = titleText(input)
  if (!verdict.ok || /[\p{L}\p{N}]/u.test(verdict.value)) return verdict
  return refuse(
    {
      id: `Judul harus punya huruf atau angka, yang tertulis: ${quoted(verdict.value)}.`,
      en: `A title needs letters or digits, found ${quoted(verdict.value)}.`,
    },
    {
      id: 'Tulis namanya, misalnya "Keripik Pisang Pedas".',
      en: 'Write its name, such as "Spicy Banana Crisps".',
    },
  )
}
