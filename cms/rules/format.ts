import type { Locale } from '@cms/rules/locale'

const tag = { id: 'id-ID', en: 'en-GB' } as const
const timeZone = 'Asia/Jakarta'

/** Whole rupiah, e.g. 25000 → "Rp25.000" (id), "Rp25,000" (en). */
export const price = (locale: Locale, rupiah: number) => `Rp${whole(locale, rupiah)}`

export const whole = (locale: Locale, count: number) =>
  new Intl.NumberFormat(tag[locale], { maximumFractionDigits: 0 }).format(count)

/** One decimal at most, e.g. "9,8" (id), "9.8" (en). */
export const oneDecimal = (locale: Locale, number: number) =>
  new Intl.NumberFormat(tag[locale], { maximumFractionDigits: 1 }).format(number)

/** A calendar day `YYYY-MM-DD`, e.g. "20 April 2021". Noon in Jakarta is the same day on every build machine. */
export const day = (locale: Locale, date: string) => dayOf(locale, new Date(`${date}T12:00:00+07:00`))

/** The calendar day of a moment, as it is in Jakarta. */
export const dayOf = (locale: Locale, moment: Date) =>
  new Intl.DateTimeFormat(tag[locale], { dateStyle: 'long', timeZone }).format(moment)

/** "a, b, dan c" in the manner of the language. */
export const listed = (locale: Locale, words: readonly string[]) =>
  new Intl.ListFormat(tag[locale], { type: 'conjunction' }).format(words)
