import type { Locale } from '@cms/rules/locale'

/** The last part of a code's address, without its ending: a product has one code for each language. */
export const codeName = (slug: string, locale: Locale): string => `${slug}-${locale}`

export const codeAddress = (slug: string, locale: Locale): string =>
  `/cetak/kode/${codeName(slug, locale)}.svg`

export const clothAddress = (slug: string): string => `/cetak/kain/${slug}.jpg`

/**
 * An absolute address as people write it on paper, without its scheme and last slash, in parts that a line may end
 * after. A line that ends after a dash would hide whether the dash belongs to the address.
 */
export const inWords = (url: string): string[] =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .split(/(?<=\/)/)
