import { blot } from './numbers.ts'

/** Numbers that are allowed in any text. They are blanked out before the others are searched. */
const PUBLIC = [
  // Days and times.
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d(?!\d)/gu,
  /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/gu,
  /(?<![\d.,])(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d.,]?\d)/gu,
  // Money, up to a thousand billion.
  /(?:\bRp\.?|\bIDR)\s?\d[\d.,]{0,16}(?!\d)/giu,
  /(?<![\d.])\d{1,3}(?:\.\d{3}){1,3}(?![\d.]*\d)(?=\s?(?:rupiah|ribu|juta|,-))/giu,
  // Permits, as `cms/rules/permits.ts` reads them, and the numbers of books, decrees and regions.
  /\bP-?IRT\b[^\d\n]{0,12}\d[\d .-]{12,19}\d/giu,
  /\bID[ .:-]?\d(?:[ .-]?\d){16}(?!\d)/gu,
  /\bM[DL][ .:-]?\d(?:[ .-]?\d){11,14}(?!\d)/gu,
  /\b(?:TR|TI|TL|HT|FF)[ .:-]?\d{9}(?!\d)/gu,
  /\bNIB\b[^\d\n]{0,8}\d(?:[ .-]?\d){12,15}(?!\d)/giu,
  /\bISBN\b[^\d\n]{0,8}\d[\d -]{8,16}[\dX]/giu,
  /(?<!\d)\d\d\.\d\d\.\d\d\.[12]\d{3}(?!\d)/gu,
]

/** Addresses of the web, whose numbers are those of articles and goods. */
const WEB = /https?:\/\/[^\s<>)\]]+|(?<![a-z0-9.@-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,12}\/[^\s<>)\]]*/giu

/** Those that lead to a person: their numbers are telephone numbers. */
const TO_A_PERSON = /^(?:https?:\/\/)?(?:wa\.me|(?:[a-z]{2,4}\.)?whatsapp\.com|t\.me)\//iu

export const withoutPublic = (text: string): string =>
  [
    (each: string) => each.replace(WEB, (link) => (TO_A_PERSON.test(link) ? link : blotted(link))),
    ...PUBLIC.map((pattern) => (each: string) => each.replace(pattern, blotted)),
  ].reduce((each, step) => step(each), text)

const blotted = (found: string) => blot(found.length)
