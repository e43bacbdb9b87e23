import type { Locale } from '../rules/locale.ts'
import { availabilities, type Availability } from './availabilities.ts'
import { categories, type Category } from './categories.ts'
import { staticPages, type StaticPage } from './static-pages.ts'

/**
 * Collections that have a list and a page for each entry. `entry` names the kind of that page; `id` and `en` are the
 * words of the addresses, which never change once published: see `aliases`. The menus show them in this order.
 */
const sections = {
  villages: { entry: 'village', id: 'desa', en: 'villages' },
  groups: { entry: 'group', id: 'kelompok', en: 'groups' },
  products: { entry: 'product', id: 'produk', en: 'products' },
  stories: { entry: 'story', id: 'kisah', en: 'stories' },
} as const

const labels = { id: 'cetak', en: 'print' } as const

const filters = {
  category: { id: 'jenis', en: 'category' },
  village: { id: 'desa', en: 'village' },
  availability: { id: 'ketersediaan', en: 'availability' },
} as const

const pageSegment = { id: 'hal', en: 'page' } as const

export type Section = keyof typeof sections
export type EntryKind = (typeof sections)[Section]['entry']

const path = (locale: Locale, ...segments: string[]) =>
  ['', ...(locale === 'en' ? ['en'] : []), ...segments, ''].join('/')

/** Addresses from the root, always with a closing slash. */
export const routes = {
  home: (locale: Locale) => path(locale),
  list: (locale: Locale, section: Section) => path(locale, sections[section][locale]),
  entry: (locale: Locale, section: Section, slug: string) => path(locale, sections[section][locale], slug),
  /** Labels with QR codes, to be printed. */
  labels: (locale: Locale, section: 'products' | 'groups', slug: string) =>
    path(locale, labels[locale], sections[section][locale], slug),
  category: (locale: Locale, category: Category) =>
    path(locale, sections.products[locale], filters.category[locale], categories[category].address[locale]),
  productsOf: (locale: Locale, village: string) =>
    path(locale, sections.products[locale], filters.village[locale], village),
  availability: (locale: Locale, availability: Availability) =>
    path(
      locale,
      sections.products[locale],
      filters.availability[locale],
      availabilities[availability].address[locale],
    ),
  search: (locale: Locale) => path(locale, locale === 'id' ? 'cari' : 'search'),
  page: (locale: Locale, page: StaticPage) => path(locale, staticPages[page][locale]),
  feed: (locale: Locale) => (locale === 'id' ? '/umpan.xml' : '/en/feed.xml'),
  missing: (locale: Locale) => (locale === 'id' ? '/404.html' : '/en/404/'),
}

/** The address of a page of a list; the first is the list itself. */
export const listPageAddress = (locale: Locale, list: string, number: number) =>
  number === 1 ? list : `${list}${pageSegment[locale]}/${number}/`

/** The list that an address is a page of, or the address itself. */
export const listAddress = (address: string) => address.replace(/(?:hal|page)\/\d+\/$/, '')

/** The last part of a category's address, for `getStaticPaths`. */
export const categorySegment = (locale: Locale, category: Category) => categories[category].address[locale]
export const availabilitySegment = (locale: Locale, availability: Availability) =>
  availabilities[availability].address[locale]

/** The name of a filter in addresses, as a path segment or a query parameter. */
export const filterName = (locale: Locale, filter: keyof typeof filters) => filters[filter][locale]

export const allSections = Object.keys(sections) as Section[]
export const entryKind = (section: Section): EntryKind => sections[section].entry

/** The same place in both languages. */
export type Addresses = Record<Locale, string>
export const inBoth = (address: (locale: Locale) => string): Addresses => ({
  id: address('id'),
  en: address('en'),
})
