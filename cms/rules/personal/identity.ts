import { isRegency } from '../place.ts'
import { apart, nextTo, numbersIn, stretches, type Stretch } from './numbers.ts'

/**
 * The number of an identity card (NIK) or of a family card (KK): 16 digits, of which the first six are the district's
 * code, the next six a day (a woman's born day counts 40 more), and the last four a number (Permendagri 72/2022, UU 24/2013).
 */
const isIdentity = (digits: string): boolean =>
  isRegency(digits.slice(0, 4)) &&
  digits.slice(4, 6) !== '00' &&
  /^(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d\d(?!0000)\d{4}$/.test(digits.slice(6))

const IDENTITY_WORD = nextTo('NIK|KTP|KK|kartu keluarga|nomor induk kependudukan')

export function identitiesIn(text: string): Stretch[] {
  const named = IDENTITY_WORD(text)
  return numbersIn(
    text,
    14,
    17,
    ({ digits, start }) => (digits.length === 16 && isIdentity(digits)) || named(start),
  )
}

const NPWP_WORD = nextTo('NPWP')

/** A tax number: 99.999.999.9-999.999, or 15 or 16 digits beside its name (PMK 112/2022). */
export function taxNumbersIn(text: string): Stretch[] {
  const named = NPWP_WORD(text)
  return numbersIn(text, 15, 16, ({ groups, start }) => groups.join() === '2,3,3,1,3,3' || named(start))
}

/** How issuers group the digits they print; any card may also be written without groups. */
const CARD_GROUPS = /^(?:\d+|4,4,4,4(?:,[1-3])?|4,6,[45])$/

/** Issuers' first digits (ISO/IEC 7812): Visa, Mastercard, American Express, JCB, Diners, Discover, UnionPay, Maestro. */
const CARD_START =
  /^(?:4(?=\d{12}$|\d{15}$|\d{18}$)|(?:5[1-5]|2[2-7])(?=\d{14}$)|3[47](?=\d{13}$)|35(?=\d{14}$)|3[068](?=\d{12}$)|(?:6011|64[4-9]|65|62)|(?:5018|50[23]8|5893|6304|6759|676[1-3]))/

/** Payment cards: 13 to 19 digits of a known issuer whose last digit is the checksum (Luhn, ISO/IEC 7812-1). */
export function cardsIn(text: string): Stretch[] {
  return numbersIn(
    text,
    13,
    19,
    ({ digits, groups }) => CARD_START.test(digits) && CARD_GROUPS.test(groups.join()) && passesLuhn(digits),
  )
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Indonesian passports have a letter and seven digits, older ones one or two letters and six (Ditjen Imigrasi). */
const PASSPORT = /\b(?:paspor|passport)\b[^\n]{0,25}?\b[A-Z]{1,2} ?\d{6,7}(?!\d)/giu
const PERHAPS_PASSPORT = /(?<![\p{L}\d/-])[ABCEX]\d{7}(?![\p{L}\d])/gu

export const passportsIn = (text: string): Stretch[] => stretches(text, PASSPORT)
export const perhapsPassportsIn = (text: string): Stretch[] => stretches(text, PERHAPS_PASSPORT)

const BANK_WORD =
  /\b(?:rek(?:ening)?|norek|bank|bca|bri|bni|btn|bsi|bpd|mandiri|cimb|danamon|permata|muamalat|seabank|jago|jenius|panin|ocbc|maybank|bukopin|transfer|atas nama|account)\b/iu
const NEAR_BEFORE = 40
const NEAR_AFTER = 25

/** Seven to eighteen digits near the name of a bank, or a word for an account. */
export function accountsIn(text: string): Stretch[] {
  if (!BANK_WORD.test(text)) return []
  return apart(
    numbersIn(
      text,
      7,
      18,
      ({ start, end }) =>
        BANK_WORD.test(before(text, start)) || BANK_WORD.test(text.slice(end, end + NEAR_AFTER)),
    ),
  )
}

const before = (text: string, start: number) => text.slice(Math.max(0, start - NEAR_BEFORE), start)
