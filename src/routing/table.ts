import type { Locale } from '../../cms/rules/locale.ts'
import { OFFLINE } from './offline.ts'
import { allStaticPages, type StaticPage } from '../../cms/model/static-pages.ts'
import {
  allSections,
  entryKind,
  filterName,
  inBoth,
  routes,
  type Addresses,
  type EntryKind,
  type Section,
} from '../../cms/model/routes.ts'

/** The kind of page at an address. Its file is `src/pages/_<kind>.astro`. */
export type Kind =
  | ('home' | 'static-page' | 'search' | 'offline' | 'missing' | 'feed')
  | Section
  | EntryKind
  | ('category' | 'village-products' | 'availability')
  | ('product-labels' | 'group-labels')

export interface PageRoute {
  kind: Kind
  /** As Astro writes patterns, without a closing slash: `/desa/[slug]`. */
  patterns: Addresses
  /** From the project's folder. The underscore keeps Astro from giving the file an address of its own. */
  entrypoint: `src/pages/_${string}`
}

const route = (kind: Kind, address: (locale: Locale) => string, ending = 'astro'): PageRoute => ({
  kind,
  patterns: inBoth((locale) => address(locale).replace(/(?<=.)\/$/, '')),
  entrypoint: `src/pages/_${kind}.${ending}`,
})

/** `rest` is what follows a list's address: the choice it is narrowed to, the page of a long list, or nothing. */
const list = (section: Section) => (locale: Locale) => `${routes.list(locale, section)}[...rest]`
const entry = (section: Section) => (locale: Locale) => routes.entry(locale, section, '[slug]')
const narrowed = (filter: Parameters<typeof filterName>[1]) => (locale: Locale) =>
  `${routes.list(locale, 'products')}${filterName(locale, filter)}/[...rest]`
const labels = (section: 'products' | 'groups') => (locale: Locale) =>
  routes.labels(locale, section, '[slug]')

/** Every page that exists in both languages. `routes.ts` gives the words of its addresses; one file serves both. */
export const table: readonly PageRoute[] = [
  route('home', routes.home),
  ...allSections.flatMap((section) => [
    route(section, list(section)),
    route(entryKind(section), entry(section)),
  ]),
  route('category', narrowed('category')),
  route('village-products', narrowed('village')),
  route('availability', narrowed('availability')),
  ...allStaticPages.map((page) => route('static-page', (locale) => routes.page(locale, page))),
  route('product-labels', labels('products')),
  route('group-labels', labels('groups')),
  route('search', routes.search),
  route('offline', (locale) => OFFLINE[locale]),
  // Hosts look for the file `404.html`, which Astro writes for `/404`.
  route('missing', (locale) => routes.missing(locale).replace(/\.html$/, '')),
  route('feed', routes.feed, 'ts'),
]

const atPattern = new Map(
  table.flatMap(({ kind, patterns }) =>
    (['id', 'en'] as const).map((locale) => [patterns[locale], { kind, locale }] as const),
  ),
)

/** What stands at a pattern; nothing where the table has none, such as in the CMS. */
export const routeAt = (pattern: string): { kind: Kind; locale: Locale } | undefined => atPattern.get(pattern)

/**
 * The language of the page at a pattern, as Astro hands it to a page (`Astro.routePattern`) and to `getStaticPaths`.
 * @throws when the table has no such pattern
 */
export function localeAt(pattern: string): Locale {
  const route = routeAt(pattern)
  if (!route) throw new Error(`Expected a pattern of src/routing/table.ts, found ${pattern}.`)
  return route.locale
}

/**
 * Which static page stands at a pattern, and in which language.
 * @throws when none does
 */
export function staticPageAt(pattern: string): { locale: Locale; slug: StaticPage } {
  const locale = localeAt(pattern)
  const slug = allStaticPages.find((page) => routes.page(locale, page) === `${pattern}/`)
  if (!slug) throw new Error(`Expected the pattern of a static page, found ${pattern}.`)
  return { locale, slug }
}
