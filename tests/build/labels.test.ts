import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { codeAddress } from '../../src/labels/addresses.ts'
import { routes } from '../../cms/model/routes.ts'
import { codesIn } from './decode.ts'
import { readEntries } from './entries.ts'
import { contentFolder, sites, testOrigin, type SiteName } from './folders.ts'
import { kindOf } from './kinds.ts'
import { isNoindex, links, named, readSite, type Page } from './site.ts'

const site = readSite(sites.samples, testOrigin)
const products = readEntries(contentFolder).filter(
  ({ collection, draft }) => collection === 'products' && !draft,
)
const locales = ['id', 'en'] as const
const pageAt = (address: string) => site.pages.find((page) => page.address === address)
const isLabels = ({ address }: Page) => /-labels$/.test(kindOf(address))

test('there are products to label', () => expect(products.length).toBeGreaterThan(3))

describe.for(locales)('in %s', (locale) => {
  test('every product has a page of labels, which its own page links to', () => {
    for (const { slug } of products) {
      const address = routes.labels(locale, 'products', slug)
      expect(pageAt(address), address).toBeDefined()
      const own = pageAt(routes.entry(locale, 'products', slug))
      expect(own && named(own, 'a').map(({ attributes }) => attributes.href)).toContain(address)
    }
  })

  test("a code says its product's canonical address, at level M, amid four light modules", async () => {
    for (const { slug } of products) {
      const own = pageAt(routes.entry(locale, 'products', slug))
      const canonical = own && links(own, 'canonical')[0]?.attributes.href
      const svg = site.read(codeAddress(slug, locale)).toString('utf8')
      expect(await codesIn(await large(svg)), slug).toEqual([{ text: canonical, level: 'M' }])
      const { width, height, left, top, right, bottom } = await darkIn(svg)
      expect([left, top, right, bottom], slug).toEqual([4, 4, 4, 4])
      // A QR code of any version has 17 + 4·version modules to a side.
      expect([(width - 8 - 17) % 4, height], slug).toEqual([0, width])
    }
  })

  test('the codes of a page of labels are those of the products it names', () => {
    for (const page of site.pages.filter(
      (one) => isLabels(one) && one.address.startsWith('/en/') === (locale === 'en'),
    )) {
      const labels = named(page, 'article').length
      const codes = named(page, 'img').flatMap(
        ({ attributes }) => attributes.src?.match(/^\/cetak\/kode\/.+/) ?? [],
      )
      expect(labels % 8, page.address).toBe(kindOf(page.address) === 'product-labels' ? 1 : 0)
      expect(codes.length, page.address).toBe(labels)
      expect(
        codes.every((code) => code.endsWith(`-${locale}.svg`)),
        page.address,
      ).toBe(true)
    }
  })
})

test.for(Object.keys(sites) as SiteName[])('no label of the %s site is indexed', (name) => {
  const { pages } = readSite(sites[name], testOrigin)
  expect(pages.filter((page) => isLabels(page) && !isNoindex(page)).map(({ address }) => address)).toEqual([])
})

const side = (svg: string) => Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
const large = (svg: string) =>
  sharp(Buffer.from(svg))
    .resize(side(svg) * 2)
    .png()
    .toBuffer()

/** The code at a pixel to the module, and how many light ones lie around the dark. Its library draws ten units each. */
async function darkIn(svg: string) {
  const modules = side(svg) / 10
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(modules, modules, { kernel: 'nearest' })
    .removeAlpha()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const dark = [...data.keys()].filter((place) => (data[place] ?? 255) < 128)
  const columns = dark.map((place) => place % width)
  const rows = dark.map((place) => Math.floor(place / width))
  return {
    width,
    height,
    left: Math.min(...columns),
    top: Math.min(...rows),
    right: width - 1 - Math.max(...columns),
    bottom: height - 1 - Math.max(...rows),
  }
}
