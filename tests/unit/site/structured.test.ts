import { describe, expect, test } from 'vitest'
import { about } from '../../../src/structured/about'
import { articleOf } from '../../../src/structured/article'
import { breadcrumbsOf } from '../../../src/structured/breadcrumbs'
import { groupOf } from '../../../src/structured/group'
import { itemListOf } from '../../../src/structured/list'
import { largest } from '../../../src/structured/picture'
import { placeOf } from '../../../src/structured/place'
import { productOf } from '../../../src/structured/product'
import { scriptOf } from '../../../src/structured/script'
import { siteThings } from '../../../src/structured/site'
import { breadcrumbsToProduct } from '../../../src/routing/breadcrumbs'

const site = new URL('https://situs.example')
const id = about('id', site)
const en = about('en', site)
const group = { slug: 'kelompok-uji', title: 'Kelompok Uji' }
const listing = 'https://www.tokopedia.com/kelompok-uji/keripik-uji'
const product = {
  slug: 'keripik-uji',
  title: 'Keripik uji',
  summary: 'Ringkasan.',
  category: 'food' as const,
  availability: 'available',
  group,
}
const priced = { ...product, listing, price: 25000, priceDate: '2026-11-01' }

describe('a product', () => {
  test('with a real, dated price is offered where it is sold, in rupiah', () => {
    expect(productOf(en, priced)).toMatchObject({
      '@type': 'Product',
      url: 'https://situs.example/en/products/keripik-uji/',
      category: 'Food',
      manufacturer: { name: 'Kelompok Uji', url: 'https://situs.example/en/groups/kelompok-uji/' },
      offers: {
        url: listing,
        price: 25000,
        priceCurrency: 'IDR',
        validFrom: '2026-11-01',
        availability: 'https://schema.org/InStock',
      },
    })
  })

  test.for([
    ['without a price', { ...product, listing }],
    ['without the day of its price', { ...priced, priceDate: undefined }],
    ['without a listing', { ...priced, listing: undefined }],
    ['with a search for a listing', { ...priced, listing: 'https://www.tokopedia.com/search?q=keripik' }],
    ['that is a sample', { ...priced, sample: true }],
    ['that is no longer made', { ...priced, availability: 'discontinued' }],
  ] as const)('%s has no offer', ([, sold]) => {
    expect(productOf(id, sold)).not.toHaveProperty('offers')
  })

  test('has no rating, shipping or returns, and of a seasonal one nobody says that it is there', () => {
    const text = JSON.stringify(productOf(id, { ...priced, availability: 'seasonal' }))
    expect(text).toContain('"price":25000')
    expect(text).not.toMatch(/rating|review|shipping|return|availability/i)
  })

  test('is the same thing in both languages', () => {
    expect(productOf(id, priced)).toHaveProperty('@id', 'https://situs.example/produk/keripik-uji/#product')
    expect(productOf(en, priced)).toHaveProperty('@id', 'https://situs.example/produk/keripik-uji/#product')
  })
})

test('a village has coordinates, areas from small to large, and a height only where one is known', () => {
  const village = {
    slug: 'desa-uji',
    title: 'Desa Uji',
    summary: 'Ringkasan.',
    district: 'Leksono',
    regency: 'wonosobo' as const,
    code: '33.07.05.2002',
    latitude: -7.4372,
    longitude: 109.8576,
  }
  const place = placeOf(id, village)
  expect(place).toMatchObject({
    '@type': 'Place',
    geo: { latitude: -7.4372, longitude: 109.8576 },
    containedInPlace: {
      name: 'Leksono',
      containedInPlace: { name: 'Wonosobo', containedInPlace: { name: 'Indonesia' } },
    },
  })
  expect(JSON.stringify(place)).not.toContain('elevation')
  expect(placeOf(id, { ...village, altitude: 889 })).toHaveProperty('geo.elevation', 889)
})

test('a group leads to its shop, and keeps its number and mail for people', () => {
  const shop = 'https://www.tokopedia.com/kelompok-uji'
  const contacts = { whatsapp: '+6281234567890', email: 'kelompok@contoh.id' }
  const village = { slug: 'desa-uji', title: 'Desa Uji' }
  const data = groupOf(id, {
    ...group,
    ...contacts,
    summary: 'Ringkasan.',
    shop,
    instagram: 'uji',
    village,
  })
  expect(data).toHaveProperty('sameAs', [shop, 'https://www.instagram.com/uji/'])
  expect(data).toHaveProperty('location.@id', 'https://situs.example/desa/desa-uji/#place')
  expect(JSON.stringify(data)).not.toMatch(/6281234567890|contoh\.id/)
})

test('a story says when it appeared only where that is known, and in which language it is told', () => {
  const story = { slug: 'kisah-uji', title: 'Kisah', summary: 'S.', date: '2020-06-21', groups: [group] }
  const untranslated = articleOf(en, { ...story, inIndonesian: ['body'] })
  expect(untranslated).toMatchObject({ '@type': 'Article', headline: 'Kisah', inLanguage: 'id' })
  expect(untranslated).not.toHaveProperty('datePublished')
  expect(articleOf(en, { ...story, inIndonesian: [], published: '2026-11-24' })).toMatchObject({
    inLanguage: 'en',
    datePublished: '2026-11-24',
  })
})

test('the breadcrumbs end with the page itself', () => {
  const page = { name: 'Keripik uji', href: '/produk/keripik-uji/' }
  expect(breadcrumbsOf(id, breadcrumbsToProduct('id', product), page)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Karya', item: 'https://situs.example/produk/' },
      { position: 2, name: 'Makanan', item: 'https://situs.example/produk/jenis/makanan/' },
      { position: 3, name: 'Keripik uji', item: 'https://situs.example/produk/keripik-uji/' },
    ],
  })
})

test('a list leaves samples out, and a list of samples alone is none', () => {
  const sample = { slug: 'contoh', title: 'Contoh', sample: true }
  expect(itemListOf(id, 'Karya', 'products', [sample, product])).toMatchObject([
    {
      numberOfItems: 1,
      itemListElement: [{ position: 1, url: 'https://situs.example/produk/keripik-uji/' }],
    },
  ])
  expect(itemListOf(id, 'Karya', 'products', [sample])).toEqual([])
})

test('the site is one site, published by one name, whatever the language', () => {
  for (const of of [id, en]) {
    const [organization, website] = siteThings(of)
    expect(organization).toMatchObject({ '@id': 'https://situs.example/#organization' })
    expect(website).toMatchObject({
      url: 'https://situs.example/',
      publisher: { '@id': 'https://situs.example/#organization' },
    })
  }
})

test('no text can end the script, and every sign comes back', () => {
  const name = '</script><!-- <script>"\'\\ & \u2028 🧵 {{x}} ]]>'
  const text = scriptOf([{ '@type': 'Thing', name }])
  expect(text).not.toContain('<')
  const read = JSON.parse(text) as { '@graph': { name: string }[] }
  expect(read['@graph'][0]?.name).toBe(name)
})

test('the largest JPEG stands for a photograph', () => {
  const photograph = { avif: '', src: '', least: '', width: 1600, height: 900 }
  expect(largest({ ...photograph, jpeg: '/a-540.jpg 540w, /a-1080.jpg 1080w' })).toEqual({
    address: '/a-1080.jpg',
    width: 1080,
    height: 608,
  })
})

test('a site that does not know where it stands says so', () => {
  expect(() => about('id', undefined)).toThrow('site')
})
