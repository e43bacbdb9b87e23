import { expect, test } from 'vitest'
import { allCategories, allStandingPages, inBoth, routes } from '../../../src/routes'

const sections = ['villages', 'groups', 'products', 'stories'] as const
const every = (locale: 'id' | 'en') => [
  routes.home(locale),
  ...sections.flatMap((section) => [
    routes.list(locale, section),
    routes.entry(locale, section, 'bumi-sejati'),
  ]),
  ...allCategories.map((category) => routes.category(locale, category)),
  routes.productsOf(locale, 'rogojati'),
  ...allStandingPages.map((page) => routes.page(locale, page)),
]

test('an address is absolute, lower case, and closes with a slash', () => {
  for (const address of [...every('id'), ...every('en')]) expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*$/)
})

test('no two places share an address, and English ones stand under /en/', () => {
  const all = [...every('id'), ...every('en')]
  expect(new Set(all).size).toBe(all.length)
  expect(every('en').every((address) => address.startsWith('/en/'))).toBe(true)
})

test('the addresses that were given out are the ones in the design', () => {
  expect(inBoth((locale) => routes.entry(locale, 'products', 'carica'))).toEqual({
    id: '/produk/carica/',
    en: '/en/products/carica/',
  })
  expect(inBoth((locale) => routes.entry(locale, 'villages', 'lipursari'))).toEqual({
    id: '/desa/lipursari/',
    en: '/en/villages/lipursari/',
  })
})
