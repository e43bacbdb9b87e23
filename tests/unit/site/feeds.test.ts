import { getRssString } from '@astrojs/rss'
import { expect, test } from 'vitest'
import { csvOf, rowOf } from '../../../src/feeds/meta-catalogue'
import { newsOf, type News } from '../../../src/feeds/news'
import { readCsv } from '../../build/rules/csv'
import { itemsOf } from '../../build/rules/feeds'

const absolute = (address: string) => new URL(address, 'https://situs.example').href
const hostile = '</title>]]><script>&amp; "kutip" \'x\' 🧵'

const told = (slug: string, published?: string) => ({ slug, title: slug, summary: 'Ringkasan.', published })
const news = (more: Partial<News>): News => ({ locale: 'id', stories: [], products: [], ...more })
const story = (slug: string, published?: string) => ({ ...told(slug, published), kind: 'maker' as const })
const work = (slug: string, published?: string) => ({
  ...told(slug, published),
  category: 'food' as const,
  availability: 'available' as const,
})
const links = (of: News) => newsOf(of, absolute).map(({ link }) => link?.replace(/.*\/(?=[^/]+\/$)/, ''))

test('the latest comes first, stories and works together, and what has no day comes last', () => {
  const of = news({
    stories: [story('lama', '2026-01-02'), story('entah'), story('baru', '2026-11-01')],
    products: [work('sirup', '2026-05-05'), work('tas')],
  })
  expect(links(of)).toEqual(['baru/', 'sirup/', 'lama/', 'entah/', 'tas/'])
})

test('samples and products no longer made are not in the feed', () => {
  const of = news({
    stories: [{ ...story('contoh'), sample: true }],
    products: [
      { ...work('contoh'), sample: true },
      { ...work('habis'), availability: 'discontinued' },
    ],
  })
  expect(links(of)).toEqual([])
})

test('a feed holds thirty', () => {
  const many = Array.from({ length: 40 }, (_, number) => story(`kisah-${number}`, '2026-01-01'))
  expect(newsOf(news({ stories: many }), absolute)).toHaveLength(30)
})

test('a day begins in Wonosobo, seven hours before it does in Greenwich', () => {
  const [item] = newsOf(news({ stories: [story('kisah', '2026-11-24')] }), absolute)
  expect(item?.pubDate).toEqual(new Date('2026-11-23T17:00:00Z'))
})

test('hostile words are words in the feed', async () => {
  const items = newsOf(news({ stories: [{ ...story('kisah'), title: hostile }] }), absolute)
  const xml = await getRssString({ title: hostile, description: 'x', site: 'https://situs.example', items })
  expect(xml).not.toContain('<script>')
  expect(itemsOf(xml)).toMatchObject([{ title: hostile, link: 'https://situs.example/kisah/kisah/' }])
})

const photograph = { address: '/foto/keripik-1080.jpg', width: 1080, height: 810 }
const product = {
  slug: 'keripik',
  title: 'Keripik',
  summary: 'Renyah, tipis.',
  category: 'food' as const,
  availability: 'available',
  listing: 'https://www.tokopedia.com/toko/keripik',
  price: 25000,
  priceDate: '2026-11-24',
  group: { title: 'Kelompok Uji' },
}

test('a real listing becomes a row in the words of Meta', () => {
  const row = rowOf(product, photograph, absolute)
  expect(row).toEqual({
    id: 'keripik',
    title: 'Keripik',
    description: 'Renyah, tipis.',
    availability: 'in stock',
    condition: 'new',
    price: '25000 IDR',
    link: 'https://www.tokopedia.com/toko/keripik',
    image_link: 'https://situs.example/foto/keripik-1080.jpg',
    brand: 'Kelompok Uji',
    product_type: 'Makanan',
  })
})

test.for([
  ['a sample', { ...product, sample: true }, photograph],
  ['no price', { ...product, price: undefined }, photograph],
  ['a search', { ...product, listing: 'https://www.tokopedia.com/search?q=x' }, photograph],
  ['a season nobody knows', { ...product, availability: 'seasonal' }, photograph],
  ['a cloth for a picture', product, undefined],
  ['a small photograph', product, { ...photograph, height: 499 }],
] as const)('%s is no row', ([, sold, picture]) => {
  expect(rowOf(sold, picture, absolute)).toBeUndefined()
})

test('hostile words are words in the CSV, and no spreadsheet computes one', () => {
  const row = rowOf({ ...product, title: hostile, summary: '=1+1,\n"x"' }, photograph, absolute)
  const [, cells] = readCsv(csvOf(row ? [row] : []))
  expect(cells?.slice(1, 3)).toEqual([hostile, '\'=1+1,\n"x"'])
})

test('nothing to list is a head without rows', () => {
  expect(readCsv(csvOf([]))).toHaveLength(1)
})
