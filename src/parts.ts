import type { Locale } from '@cms/model/collection'
import { partOf } from './routes'

/** One page of a list that is too long for one. */
export interface Part<Entry> {
  entries: Entry[]
  /** From 1. */
  number: number
  /** How many pages the list takes. */
  last: number
  /** How many entries the whole list has. */
  total: number
}

/** How many entries of each kind a page holds: what fits its bytes with the longest names. */
export const pageful = { products: 48, stories: 24, groups: 24, villages: 12 } as const

/** A list cut into pages, in its order; an empty one is one empty page. */
export function partsOf<Entry>(entries: readonly Entry[], size: number): Part<Entry>[] {
  const last = Math.max(1, Math.ceil(entries.length / size))
  return Array.from({ length: last }, (_, index) => ({
    entries: entries.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    total: entries.length,
  }))
}

/** The end of a page's address as a rest parameter of its route, e.g. `batik/hal/2`; undefined for the list itself. */
export const partParameter = (locale: Locale, number: number, choice = ''): string | undefined =>
  partOf(locale, `${choice}/`, number).replace(/^\/|\/$/g, '') || undefined
