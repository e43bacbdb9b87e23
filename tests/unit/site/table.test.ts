import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OFFLINE } from '@/routing/offline'
import { allAvailabilities } from '@cms/model/availabilities'
import { allCategories } from '@cms/model/categories'
import { allStaticPages } from '@cms/model/static-pages'
import {
  allSections,
  entryKind,
  listPageAddress,
  routes,
  type EntryKind,
  type Section,
} from '@cms/model/routes'
import { localeAt, staticPageAt, table, type Kind } from '@/routing/table'

const root = join(import.meta.dirname, '../../..')
const locales = ['id', 'en'] as const
type Locale = (typeof locales)[number]

/** Addresses that `routes.ts` gives in one language, by the kind of page that answers there. */
const given = (locale: Locale): Record<Kind, string[]> => {
  const pages = (address: string) => [address, listPageAddress(locale, address, 2)]
  const list = (section: Section) => pages(routes.list(locale, section))
  const entry = (section: Section) => [routes.entry(locale, section, 'bumi-sejati')]
  return {
    home: [routes.home(locale)],
    ...(Object.fromEntries(
      allSections.flatMap((section) => [
        [section, list(section)],
        [entryKind(section), entry(section)],
      ]),
    ) as Record<Section | EntryKind, string[]>),
    category: allCategories.flatMap((category) => pages(routes.category(locale, category))),
    'village-products': pages(routes.productsOf(locale, 'rogojati')),
    availability: allAvailabilities.flatMap((each) => pages(routes.availability(locale, each))),
    'static-page': allStaticPages.map((page) => routes.page(locale, page)),
    'product-labels': [routes.labels(locale, 'products', 'kain-batik')],
    'group-labels': [routes.labels(locale, 'groups', 'bumi-sejati')],
    search: [routes.search(locale)],
    offline: [OFFLINE[locale]],
    missing: [routes.missing(locale)],
    feed: [routes.feed(locale)],
  }
}

/** Whether Astro would take an address for one of a pattern. */
const matches = (pattern: string, address: string) => {
  const source = pattern
    .replaceAll('.', String.raw`\.`)
    .replace(/\/\[\\.\\.\\.\w+\]$/, '(/.+)?')
    .replaceAll(/\[\w+\]/g, '[^/]+')
  return new RegExp(`^${source}$`).test(address.replace(/\/$|\.html$/g, '') || '/')
}

test('every address of routes.ts has its pattern in the table, in its own language', () => {
  for (const locale of locales)
    for (const [kind, addresses] of Object.entries(given(locale)))
      for (const address of addresses) {
        const found = table.filter((row) => row.kind === kind && matches(row.patterns[locale], address))
        expect(found, `${kind} ${address}`).toHaveLength(1)
      }
})

test('every row of the table answers to an address of routes.ts, in both languages', () => {
  for (const { kind, patterns } of table)
    for (const locale of locales)
      expect(
        given(locale)[kind].some((address) => matches(patterns[locale], address)),
        patterns[locale],
      ).toBe(true)
})

test('no pattern stands in the table twice, and the English ones stand under /en', () => {
  const patterns = table.flatMap((row) => Object.values(row.patterns))
  expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([])
  for (const { patterns } of table) {
    expect(patterns.en).toMatch(/^\/en(\/|$)/)
    expect(patterns.id).not.toMatch(/^\/en(\/|$)/)
  }
})

test('every row has its file, and every such file its row', () => {
  for (const { entrypoint } of table) expect(existsSync(join(root, entrypoint)), entrypoint).toBe(true)
  const files = readdirSync(join(root, 'src/pages')).filter((name) => name.startsWith('_'))
  expect(files.map((name) => `src/pages/${name}`).sort()).toEqual(
    [...new Set(table.map(({ entrypoint }) => entrypoint as string))].sort(),
  )
})

test('a page gets its language, and a static page its name, from its route pattern', () => {
  expect(localeAt('/desa/[slug]')).toBe('id')
  expect(localeAt('/en/villages/[slug]')).toBe('en')
  expect(localeAt('/')).toBe('id')
  expect(localeAt('/en')).toBe('en')
  expect(staticPageAt('/pembeli')).toEqual({ locale: 'id', slug: 'for-buyers' })
  expect(staticPageAt('/en/privacy')).toEqual({ locale: 'en', slug: 'privacy' })
  expect(() => localeAt('/elsewhere')).toThrow('/elsewhere')
  expect(() => staticPageAt('/cari')).toThrow('/cari')
})
