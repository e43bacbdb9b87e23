import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEntries } from './entries.ts'
import { listed, listing, title } from './fixture/listed.ts'
import { fixture, sites, testOrigin } from './folders.ts'
import { readCsv } from './rules/csv.ts'
import { catalogueProblems, feedProblems, itemsOf } from './rules/feeds.ts'
import { deadReferences } from './rules/links.ts'
import { invalidMarkup } from './rules/markup.ts'
import { sitemapOf, sitemapPictures, sitemapProblems } from './rules/sitemap.ts'
import { structuredProblems } from './rules/structured.ts'
import { readSite, type Page } from './site.ts'

// The site has no real listing yet; this one has, made for tests, with its samples shown beside it.
const site = readSite(fixture.after, testOrigin)

const thingsAt = (address: string) => {
  const page = site.pages.find((candidate) => candidate.address === address)
  const text = page?.elements.find(({ attributes }) => attributes.type === 'application/ld+json')?.text
  return (JSON.parse(text ?? '{"@graph":[]}') as { '@graph': Record<string, unknown>[] })['@graph']
}

test('every rule of structured data, feeds, sitemap, links and markup holds', async () => {
  for (const rule of [structuredProblems, feedProblems, catalogueProblems, sitemapProblems, sitemapPictures])
    expect(rule(site)).toEqual([])
  expect(deadReferences(site)).toEqual([])
  const isListed = ({ address }: Page) => listed.some((slug) => address.endsWith(`/${slug}/`))
  expect(await invalidMarkup(site.pages.filter(isListed))).toEqual([])
})

test('a listed work is offered at its listing with its dated price, its words as they were written', () => {
  expect(thingsAt('/produk/uji-dijual/')[0]).toMatchObject({
    '@type': 'Product',
    name: title,
    manufacturer: { name: 'MUIWO' },
    offers: { url: listing, price: 12345, priceCurrency: 'IDR', validFrom: '2026-11-20' },
    image: expect.stringMatching(/^https:.*\.jpg$/),
  })
  expect(thingsAt('/en/products/uji-tanpa-harga/')[0]).not.toHaveProperty('offers')
  expect(thingsAt('/produk/uji-habis/')[0]).not.toHaveProperty('offers')
})

test('a sample says nothing of itself, and no list tells of one', () => {
  expect(thingsAt('/produk/masker-kain/')).toEqual([])
  const lists = ['/produk/', '/produk/hal/2/'].flatMap((address) => thingsAt(address).slice(0, 1))
  const told = JSON.stringify(lists)
  const [samples, real] = [true, false].map((isSample) =>
    readEntries(fixture.content)
      .filter(({ collection, draft, sample }) => collection === 'products' && !draft && sample === isSample)
      .map(({ slug }) => `/produk/${slug}/`),
  )
  expect(lists).toMatchObject([{ '@type': 'ItemList' }, { '@type': 'ItemList' }])
  expect(lists.reduce((sum, { numberOfItems }) => sum + Number(numberOfItems), 0)).toBe(real?.length)
  expect(samples?.filter((address) => told.includes(address))).toEqual([])
  expect(real?.filter((address) => !told.includes(address))).toEqual([])
})

const slugsIn = (feed: string) => itemsOf(feed).map(({ link }) => link?.split('/').at(-2))

test('each language has its feed of what is new, the latest first, without samples and what is gone', () => {
  for (const address of ['/umpan.xml', '/en/feed.xml']) {
    const slugs = slugsIn(site.read(address).toString('utf8'))
    expect(slugs.slice(0, 3)).toEqual(['uji-kisah', 'uji-pesanan', 'uji-dijual'])
    expect(slugs).toContain('uji-tanpa-foto')
    expect(slugs).not.toContain('uji-habis')
    expect(slugs).not.toContain('masker-kain')
    // Among so many tests of it the fixture's feed has no room for what has no date.
    const published = slugsIn(readFileSync(join(sites.production, address), 'utf8'))
    expect(published).toContain('maju-di-produksi-menunggu-pasar')
  }
})

test('the catalogue lists what has a listing, a price and a photograph, and can be had', () => {
  const [, ...rows] = readCsv(site.read('/katalog.csv').toString('utf8'))
  expect(rows.map(([id, name, , availability]) => [id, name, availability])).toEqual([
    ['uji-pesanan', 'Uji', 'available for order'],
    ['uji-dijual', title, 'in stock'],
  ])
})

test('the sitemap shows the photograph of a work and the cloth of one without', () => {
  const picturesOf = (address: string) =>
    sitemapOf(site)
      .find(({ url }) => url === testOrigin + address)
      ?.pictures.join() ?? ''
  expect(picturesOf('/produk/uji-dijual/')).toMatch(/uji/)
  expect(picturesOf('/produk/uji-tanpa-foto/')).toMatch(/\/gambar\/[^,]+\.jpg$/)
})
