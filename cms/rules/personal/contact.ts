import { phonesIn } from '../phone.ts'
import { apart, nextTo, numbersIn, stretches, type Numbers, type Stretch } from './numbers.ts'

const PHONE_WORD = nextTo('hp|wa|whatsapp|telp?|telepon|tlp|phone|mobile|hubungi|call|sms')

/**
 * Telephone numbers: Indonesian ones, mobile and of a line, with or without their first 0 (Permenkominfo 14/2018); those
 * of other countries, with + or 00; and any number of seven digits beside a word for a telephone.
 */
export function telephonesIn(text: string): Stretch[] {
  const named = PHONE_WORD(text)
  const mobile = stretchesOf(text, phonesIn(text))
  const others = apart(
    numbersIn(text, 7, 15, (number) =>
      isTelephone(number, text.slice(Math.max(0, number.start - 3), number.start), named),
    ),
  )
  return [
    ...mobile,
    ...others.filter(({ start, end }) => !mobile.some((m) => m.start < end && start < m.end)),
  ]
}

/** Where each of these is in the text, in order. */
function stretchesOf(text: string, found: readonly string[]): Stretch[] {
  let from = 0
  return found.map((each) => {
    const start = text.indexOf(each, from)
    from = start + each.length
    return { start, end: from }
  })
}

function isTelephone(
  { digits, groups, between, start }: Numbers,
  before: string,
  named: (start: number) => boolean,
): boolean {
  if (/[,/]/.test(between)) return false
  const count = digits.length
  const [first = 0] = groups
  if (/\+\s?\(?$/.test(before)) return count >= 8 && !/^0/.test(digits)
  if (named(start)) return !isAmount(groups, between)
  // Abroad, by its full code.
  if (/^00[1-9]/.test(digits)) return count >= 11 && first >= 3
  // A mobile number, perhaps spaced sign by sign, perhaps without its 0.
  if (/^08[1-9]/.test(digits))
    return count >= 10 && count <= 13 && (first >= 3 || groups.every((size) => size === 1))
  if (/^8[1-9]/.test(digits))
    return (
      count >= 10 &&
      count <= 12 &&
      (groups.length === 1 || (first === 3 && groups.length === 3 && !isAmount(groups, between)))
    )
  // A line: the area's code, and five to eight digits.
  if (!/^0(?:1\d|2[1-9]|[3-79]\d)/.test(digits) || count < 9 || count > 12) return false
  return groups.length === 1
    ? count >= 10
    : (first === 3 || first === 4) && groups.slice(1).every((size) => size >= 3)
}

/** Groups of three after points, as thousands are written. */
const isAmount = (groups: readonly number[], between: string) =>
  groups.length > 1 && /^\.+$/.test(between) && groups.slice(1).every((size) => size === 3)

const LOCAL_PART = /[a-z0-9._%+-]{1,64}$/iu
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}/iu

/** "name (at) group (dot) id", as people write to be found by people alone. */
const SPOKEN =
  /(?<![\w.+-])[\w.+-]{1,64} ?[([{] ?(?:at|et) ?[)\]}] ?[\w-]{1,63}(?: ?[([{]? ?(?:\.|dot|titik) ?[)\]}]? ?[a-z]{2,12}){1,3}/giu

/** E-mail addresses (RFC 5321, and as they are spoken). */
export function emailsIn(text: string): Stretch[] {
  const written = stretches(text, /@/gu).flatMap(({ start, end }) => {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, start - 64), start))?.[0]
    const domain = DOMAIN.exec(text.slice(end, end + 100))?.[0]
    return local && domain ? [{ start: start - local.length, end: end + domain.length }] : []
  })
  return [...written, ...stretches(text, SPOKEN)]
}
