import type { Locale } from '@cms/rules/locale'
import { say } from '@/i18n'
import { listPageAddress, type Section } from '@cms/model/routes'

/** One page of a list that is too long for one. */
export interface PageOf<Entry> {
  entries: Entry[]
  /** From 1. */
  number: number
  /** How many pages the list takes. */
  last: number
  /** How many entries the whole list has. */
  total: number
}

const pageSizes: Partial<Record<Section, number>> = { products: 48, villages: 12 }

/**
 * How many entries a page of a list holds, chosen so that a page with the longest names stays within its byte budget.
 */
export const pageSize = (section: Section): number => pageSizes[section] ?? 24

/** A list cut into pages, in its order; an empty one is one empty page. */
export function paginate<Entry>(entries: readonly Entry[], size: number): PageOf<Entry>[] {
  const last = Math.max(1, Math.ceil(entries.length / size))
  return Array.from({ length: last }, (_, index) => ({
    entries: entries.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    total: entries.length,
  }))
}

/**
 * The end of a page's address as a rest parameter of its route, e.g. `batik/hal/2`; undefined for the list itself.
 * `choice` is the segment of the filter that the list is narrowed to.
 */
export const restParameter = (locale: Locale, number: number, choice = ''): string | undefined =>
  listPageAddress(locale, `${choice}/`, number).replace(/^\/|\/$/g, '') || undefined

/** The title of one page of a list: from the second on it names the page. */
export const numberedTitle = (locale: Locale, title: string, number: number): string =>
  number === 1 ? title : say(locale)('numberedTitle', { title, number })
