import type { Locale } from '@cms/rules/locale'

/** A product has one code for each language. */
export const codeAddress = (slug: string, locale: Locale): string => `/cetak/kode/${slug}-${locale}.svg`

/**
 * An absolute address as people write it on paper, without its scheme and last slash, in parts that a line may end
 * after. A line that ends after a dash would hide whether the dash belongs to the address.
 */
export const inWords = (url: string): string[] =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .split(/(?<=\/)/)
