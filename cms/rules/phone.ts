import { cleaned, written } from './text.ts'
import { accept, quoted, refuse, type Rule } from './validation.ts'

// A number copied from a contact list is often enclosed in direction marks.
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/gu

/** +62 8…: 9 to 12 digits after the country code. */
const INDONESIAN = /^\+628[1-9]\d{7,10}$/

/** E.164: a country code that is not Indonesia's, 8 to 15 digits in all. */
const FOREIGN = /^\+(?!62|0)\d{8,15}$/

/** One WhatsApp number, stored in E.164: "+6281234567890". Numbers of other countries begin with +. */
export const whatsapp: Rule<string> = (input) => {
  if (typeof input === 'number') {
    return refuse(
      {
        id: `Nomor terbaca sebagai angka hitungan (${quoted(input)}), jadi angka 0 di depan hilang.`,
        en: `The number was read as an amount (${quoted(input)}), so its leading 0 is lost.`,
      },
      {
        id: 'Tulis di antara tanda kutip: "+6281234567890".',
        en: 'Write it between quotes: "+6281234567890".',
      },
    )
  }
  const text = written(typeof input === 'string' ? input.replace(DIRECTION, '') : input)
  if (!text.ok) return text
  const found = [...new Set(phonesIn(text.value).map(international))]
  if (found.length > 1) {
    return refuse(
      {
        id: `Ada lebih dari satu nomor di ${quoted(text.value)}.`,
        en: `There is more than one number in ${quoted(text.value)}.`,
      },
      { id: `Pilih satu, misalnya ${found[0]}.`, en: `Choose one, such as ${found[0]}.` },
    )
  }
  const number = international(text.value)
  if (INDONESIAN.test(number) || FOREIGN.test(number)) return accept(number)
  const better = found[0] !== undefined && INDONESIAN.test(found[0]) ? found[0] : '+6281234567890'
  return refuse(
    {
      id: `Seharusnya satu nomor HP seperti +6281234567890. Yang tertulis: ${quoted(text.value)}.`,
      en: `Expected one mobile number such as +6281234567890. Found ${quoted(text.value)}.`,
    },
    {
      id: `Tulis nomornya saja: ${better}. Nomor luar negeri dimulai dengan + dan kode negaranya.`,
      en: `Write the number alone: ${better}. A number abroad begins with + and its country code.`,
    },
  )
}

/** The digits wa.me takes, from the stored form: country code first, no +, no leading 0. */
export const whatsappDigits = (stored: string): string => stored.replace(/\D/g, '')

/** Signs people put between digits: spaces, dots, brackets, hyphens and dashes. */
const BETWEEN = /[\s.()\-\u2010-\u2015]/gu

/** With +62 where the number is Indonesian in any spelling; other text comes back as it is but for those signs. */
function international(text: string): string {
  const number = text
    .replace(/^(?:https?:\/\/)?wa\.me\//iu, '+')
    .replace(/^\+\+/, '+')
    .replace(BETWEEN, '')
  return number.replace(/^(?:(?:\+|00)?620?|0|)(?=8[1-9]\d{7,10}$)/, '+62').replace(/^00(?=[1-9])/, '+')
}

const MOBILE =
  /(^|[^\d.])((?:(?:\+|00)?62[\s.-]?(?:\(0\)|0)?[\s.-]?|\(?0)8[1-9]\d?\)?(?:[\s.\-\u2010-\u2015]{0,2}\d){6,10})(?!\d)/gu

/** Indonesian mobile numbers in running text, each as it was written there. */
export function phonesIn(text: string): string[] {
  const numbers = [...cleaned(text).replace(DIRECTION, '').matchAll(MOBILE)].map(
    ([, , number = '']) => number,
  )
  return numbers.filter((number) => INDONESIAN.test(international(number)))
}
