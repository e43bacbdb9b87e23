import type { Locale } from '../../cms/rules/locale.ts'
import { allAvailabilities } from '../../cms/model/availabilities.ts'
import { allCategories } from '../../cms/model/categories.ts'
import { routes, type Section } from '../../cms/model/routes.ts'
import type { Renamed } from './former.ts'
import { placesOf } from './places.ts'

/** An address that leads on to another of this site. */
export interface Move {
  locale: Locale
  from: string
  to: string
  /** False where the address may hold a page again, such as a list that is empty for now. */
  forEver: boolean
}

const locales = ['id', 'en'] as const

/**
 * Where former names lead, and lists that nothing is in at present. `exists` says whether the built site answers at
 * an address: a former name of a page that isn't shown leads nowhere.
 */
export function movesOf(
  renamed: readonly Renamed[],
  slugs: Record<Section, string[]>,
  exists: (address: string) => boolean,
): Move[] {
  const empty = locales.flatMap((locale) => emptyLists(locale, slugs.villages, exists))
  const instead = new Map(empty.map((move) => [move.from, move]))
  const moved = renamed.flatMap(({ section, slug, aliases }) => {
    const now = placesOf(section, slug)
    return aliases.flatMap((alias) =>
      placesOf(section, alias).flatMap((former, place) =>
        locales.flatMap((locale): Move[] => {
          const [from, to] = [former[locale], now[place]?.[locale] ?? '']
          if (exists(to)) return [{ locale, from, to, forEver: true }]
          const other = instead.get(to)
          return other ? [{ ...other, from }] : []
        }),
      ),
    )
  })
  return [...moved, ...empty]
}

/** Works of one choice have a page once there are some; after the last was moved, its address leads on. */
function emptyLists(locale: Locale, villages: string[], exists: (address: string) => boolean): Move[] {
  const lists = [
    ...villages.map((slug) => [routes.productsOf(locale, slug), routes.entry(locale, 'villages', slug)]),
    ...[
      ...allCategories.map((category) => routes.category(locale, category)),
      ...allAvailabilities.map((availability) => routes.availability(locale, availability)),
    ].map((list) => [list, routes.list(locale, 'products')]),
  ] as [string, string][]
  return lists
    .filter(([from, to]) => !exists(from) && exists(to))
    .map(([from, to]) => ({ locale, from, to, forEver: false }))
}
