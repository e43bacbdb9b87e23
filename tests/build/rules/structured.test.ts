import { expect, test } from 'vitest'
import { siteOf, type Site } from '../site.ts'
import { findsEach, type Breach } from './breaches.ts'
import { spoilt } from './sound.ts'
import { structuredProblems } from './structured.ts'

const origin = 'https://contoh.example'
const home = '/index.html'
const listing = 'https://www.tokopedia.com/toko/kain'
const group = { '@type': 'Organization', '@id': `${origin}/produk/#g`, name: 'K', url: `${origin}/produk/` }
const product = {
  '@type': 'Product',
  '@id': `${origin}/produk/kain/#product`,
  name: 'Kain',
  description: 'Halus </script>',
  url: `${origin}/produk/kain/`,
  manufacturer: group,
  offers: { '@type': 'Offer', url: listing, price: 25000, priceCurrency: 'IDR', validFrom: '2026-11-24' },
}
const breadcrumbs = (first = `${origin}/produk/`) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'Karya', item: first },
    { '@type': 'ListItem', position: 2, name: 'Kain', item: `${origin}/produk/kain/` },
  ],
})
const list = (...urls: string[]) => ({
  '@type': 'ItemList',
  name: 'Karya',
  numberOfItems: urls.length,
  itemListElement: urls.map((url, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: 'Kain',
    url,
  })),
})

const script = (...things: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')}</script>`

/** The page of one work, and the list that leads to it. */
const shop = (
  work: object[] = [product, breadcrumbs()],
  works: object[] = [list(`${origin}/produk/kain/`)],
): Site =>
  siteOf(
    {
      '/produk/kain/index.html': `${script(...work)}<main><nav><ol><li><a href="/produk/"> Karya </a></li></ol></nav>
        <a href="${listing}">Beli</a></main>`,
      '/produk/index.html': `${script(...works)}<main><a href="/produk/kain/">Kain</a></main>`,
      '/produk/tas/index.html': '<meta name="robots" content="noindex">',
    },
    origin,
  )
const offered = (offer: object) =>
  shop([{ ...product, offers: { ...product.offers, ...offer } }, breadcrumbs()])
const breach = (what: string, site: () => Site, message: string): Breach => [
  what,
  structuredProblems,
  site,
  message,
]

findsEach([
  breach('no structured data', () => spoilt(home, 'ld+json', 'ld'), 'expected "Organization WebSite"'),
  breach('text that is not JSON', () => spoilt(home, '{"@context"', '"@context"'), 'not JSON-LD'),
  breach('another vocabulary', () => spoilt(home, '"https://schema.org"', '"https://x.org"'), 'not JSON-LD'),
  breach('a "<" that was not escaped', () => spoilt(home, '"Situs"', '"<b>Situs"'), 'may end its script'),
  breach('a relative address', () => spoilt(home, `url":"${origin}/`, 'url":"/'), 'not an absolute address'),
  breach('a site without a name', () => spoilt(home, '"name":"Situs",', ''), 'WebSite has no name'),
  breach('a type without rules', () => spoilt(home, '"WebSite"', '"Blog"'), 'what Blog needs'),
  breach(
    'data on a page that is not indexed',
    () => spoilt('/produk/kain/index.html', '</body>', `${script(product)}</body>`),
    'is not indexed',
  ),
  breach(
    'a product without its maker',
    () => shop([{ ...product, manufacturer: undefined }, breadcrumbs()]),
    'manufacturer',
  ),
  breach(
    'an invented rating',
    () => shop([{ ...product, aggregateRating: 5 }, breadcrumbs()]),
    'aggregateRating',
  ),
  breach('an undated price', () => offered({ validFrom: undefined }), 'validFrom'),
  breach('a price in dollars', () => offered({ priceCurrency: 'USD' }), '25000 USD'),
  breach('a price as text', () => offered({ price: '25.000' }), '25.000 IDR'),
  breach('an offer here', () => offered({ url: `${origin}/produk/` }), 'no listing'),
  breach(
    'another listing than the page leads to',
    () => offered({ url: `${listing}-lain` }),
    'does not lead to',
  ),
  breach(
    'a picture that is not there',
    () => shop([{ ...product, image: `${origin}/x.jpg` }, breadcrumbs()]),
    'leads nowhere',
  ),
  breach(
    'another breadcrumbs than the one that is seen',
    () => shop([product, breadcrumbs(`${origin}/produk/tas/`)]),
    'seen: Karya',
  ),
  breach('a list of the wrong length', () => shop(undefined, [{ ...list(), numberOfItems: 3 }]), 'not 3'),
  breach('a list without a link', () => shop(undefined, [list(`${origin}/produk/`)]), 'without a link'),
  breach('a sample in a list', () => shop(undefined, [list(`${origin}/produk/tas/`)]), 'not indexed'),
  breach(
    'a list where a work should be',
    () => shop([list(`${origin}/produk/`)]),
    'expected "Product Breadcrumb',
  ),
])

test('a work with an offer, hostile words and a list that leads to it are fine', () => {
  expect(structuredProblems(shop())).toEqual([])
  expect(structuredProblems(shop(undefined, []))).toEqual([])
})
