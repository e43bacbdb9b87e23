import { expect, test } from 'vitest'
import { allAvailabilities } from '../../../cms/model/availabilities'
import { allCategories } from '../../../cms/model/categories'
import { allStaticPages } from '../../../cms/model/static-pages'
import { allSections, inBoth, routes } from '../../../cms/model/routes'

const every = (locale: 'id' | 'en') => [
  routes.home(locale),
  ...allSections.flatMap((section) => [
    routes.list(locale, section),
    routes.entry(locale, section, 'bumi-sejati'),
  ]),
  ...allCategories.map((category) => routes.category(locale, category)),
  routes.productsOf(locale, 'rogojati'),
  ...allAvailabilities.map((availability) => routes.availability(locale, availability)),
  routes.search(locale),
  ...allStaticPages.map((page) => routes.page(locale, page)),
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

test('the words of every address that was given out stay as they are', () => {
  // A word that changes takes every address under it along. Whoever must change one keeps the old one answering.
  const given = {
    id: [
      ['/desa/', '/desa/x/', '/kelompok/', '/kelompok/x/', '/produk/', '/produk/x/', '/kisah/', '/kisah/x/'],
      ['/produk/jenis/makanan/', '/produk/jenis/minuman/', '/produk/jenis/jamu/'],
      ['/produk/jenis/batik/', '/produk/jenis/jahitan/', '/produk/jenis/kerajinan/'],
      ['/produk/ketersediaan/ada/', '/produk/ketersediaan/dipesan/', '/produk/ketersediaan/musiman/'],
      ['/produk/ketersediaan/tidak-dibuat-lagi/', '/cari/'],
      ['/produk/desa/x/', '/program/', '/tentang/', '/privasi/', '/pembeli/', '/'],
    ],
    en: [
      ['/en/villages/', '/en/villages/x/', '/en/groups/', '/en/groups/x/'],
      ['/en/products/', '/en/products/x/', '/en/stories/', '/en/stories/x/'],
      ['/en/products/category/food/', '/en/products/category/drinks/', '/en/products/category/jamu/'],
      ['/en/products/category/batik/', '/en/products/category/sewing/', '/en/products/category/crafts/'],
      ['/en/products/availability/available/', '/en/products/availability/made-to-order/'],
      ['/en/products/availability/seasonal/', '/en/products/availability/no-longer-made/', '/en/search/'],
      ['/en/products/village/x/', '/en/programme/', '/en/about/', '/en/privacy/', '/en/for-buyers/', '/en/'],
    ],
  }
  for (const locale of ['id', 'en'] as const) {
    const now = [
      ...allSections.flatMap((section) => [routes.list(locale, section), routes.entry(locale, section, 'x')]),
      ...allCategories.map((category) => routes.category(locale, category)),
      ...allAvailabilities.map((availability) => routes.availability(locale, availability)),
      routes.search(locale),
      routes.productsOf(locale, 'x'),
      ...allStaticPages.map((page) => routes.page(locale, page)),
      routes.home(locale),
    ]
    for (const address of given[locale].flat()) expect(now).toContain(address)
  }
})
