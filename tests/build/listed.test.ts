import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { contentFolder, testOrigin } from './folders.ts'
import { makeSiteFrom } from './make.ts'
import { readCsv } from './rules/csv.ts'
import { catalogueProblems, feedProblems, itemsOf } from './rules/feeds.ts'
import { deadReferences } from './rules/links.ts'
import { invalidMarkup } from './rules/markup.ts'
import { sitemapOf, sitemapPictures, sitemapProblems } from './rules/sitemap.ts'
import { structuredProblems } from './rules/structured.ts'
import { readSite, type Site } from './site.ts'

// The site has no real listing yet; this one has, made for tests, with its samples shown beside it.
let folder: string
let site: Site

/** The example that the rule itself gives; such a shop does not exist. */
const listing = 'https://www.tokopedia.com/nama-toko/keripik-pisang-250gr'
const title = 'Uji: keripik "renyah" & tipis 🍌'
const work = { title: 'Uji', summary: 'Uji, bukan barang.', group: 'muiwo', category: 'food' }
const priced = { listing, price: 12345, priceDate: '2026-11-20', published: '2026-11-20' }
const pictured = { photo: '../media/uji.jpg', photoAlt: 'Gambar uji.' }
const written = {
  'products/uji-dijual': { ...work, ...priced, ...pictured, title, availability: 'available' },
  'products/uji-dipesan': {
    ...work,
    ...priced,
    ...pictured,
    availability: 'preorder',
    published: '2026-11-21',
  },
  'products/uji-tanpa-foto': { ...work, ...priced, availability: 'available', published: undefined },
  'products/uji-tanpa-harga': { ...work, ...pictured, listing, availability: 'available' },
  'products/uji-habis': { ...work, ...priced, ...pictured, availability: 'discontinued' },
  'stories/uji-kisah': {
    ...pictured,
    title: 'Uji: kisah',
    summary: 'Uji.',
    date: '2020-01-01',
    kind: 'maker',
    published: '2026-11-22',
  },
} satisfies Record<string, object>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pulang-berkarya-listed-'))
  const content = join(folder, 'content')
  await cp(contentFolder, content, { recursive: true })
  const noise = { width: 1200, height: 900, channels: 3, background: '#a33' } as const
  await sharp({ create: { ...noise, noise: { type: 'gaussian', mean: 120, sigma: 30 } } })
    .jpeg()
    .toFile(join(content, 'media/uji.jpg'))
  for (const [name, matter] of Object.entries(written))
    await writeFile(join(content, `${name}.id.md`), `---\n${stringify(matter)}---\n\nUji.\n`)
  await makeSiteFrom({ content, outDir: join(folder, 'dist'), showSamples: true })
  site = readSite(join(folder, 'dist'), testOrigin)
}, 200_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const thingsAt = (address: string) => {
  const page = site.pages.find((candidate) => candidate.address === address)
  const text = page?.elements.find(({ attributes }) => attributes.type === 'application/ld+json')?.text
  return (JSON.parse(text ?? '{"@graph":[]}') as { '@graph': Record<string, unknown>[] })['@graph']
}

test('every rule of structured data, feeds, sitemap, links and markup holds', async () => {
  for (const rule of [structuredProblems, feedProblems, catalogueProblems, sitemapProblems, sitemapPictures])
    expect(rule(site)).toEqual([])
  expect(deadReferences(site)).toEqual([])
  expect(await invalidMarkup(site.pages.filter(({ address }) => address.includes('/uji-')))).toEqual([])
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
  const [list] = thingsAt('/produk/')
  expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 5 })
  expect(JSON.stringify(list)).not.toContain('masker-kain')
})

test('each language has its feed of what is new, the latest first, without samples and what is gone', () => {
  const slugs = (address: string) =>
    itemsOf(site.read(address).toString('utf8')).map(({ link }) => link?.split('/').at(-2))
  for (const address of ['/umpan.xml', '/en/feed.xml']) {
    expect(slugs(address).slice(0, 3)).toEqual(['uji-kisah', 'uji-dipesan', 'uji-dijual'])
    expect(slugs(address)).toEqual(
      expect.arrayContaining(['uji-tanpa-foto', 'maju-di-produksi-menunggu-pasar']),
    )
    expect(slugs(address)).not.toContain('uji-habis')
    expect(slugs(address)).not.toContain('masker-kain')
  }
})

test('the catalogue lists what has a listing, a price and a photograph, and can be had', () => {
  const [, ...rows] = readCsv(site.read('/katalog.csv').toString('utf8'))
  expect(rows.map(([id, name, , availability]) => [id, name, availability])).toEqual([
    ['uji-dipesan', 'Uji', 'available for order'],
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
