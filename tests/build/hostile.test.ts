import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { segmentsOf, isRemark } from '../../cms/rules/jpeg.ts'
import type { BuiltCase } from '../hostile/built.ts'
import { PERSON, pictureCases, SECRET, SIGNS } from './fixture/hostile.ts'
import { fixture, projectFolder, testOrigin } from './folders.ts'
import { named, readSite, type Page, type Site } from './site.ts'

/** Two builds of one content on machines of two kinds; between them somebody withdraws consent. */
const before = readSite(fixture.before, testOrigin)
const after = readSite(fixture.after, testOrigin)

const RASTER = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i
const filesOf = (site: Site) => [...site.addresses].filter((address) => !address.endsWith('/'))
const pageOf = (site: Site, address: string): Page => {
  const page = site.pages.find((each) => each.address === address)
  if (!page) throw new Error(`There is no ${address}.`)
  return page
}
/** Every version of the photograph on a product's page, as a browser may choose it. */
const versionsOf = (name: string) =>
  named(pageOf(before, `/produk/${name}/`), 'source')
    .flatMap(({ attributes }) => (attributes['srcset'] ?? '').split(', '))
    .map((candidate) => candidate.split(' ')[0] ?? '')
    .filter((address) => address.startsWith(`/foto/${name}-`))

test('no published picture tells a place, a time, a device or a program', async () => {
  const pictures = filesOf(before).filter((address) => RASTER.test(address))
  expect(pictures.length).toBeGreaterThan(100)
  const talkative: string[] = []
  for (const address of pictures) {
    const bytes = before.read(address)
    const { exif, xmp, iptc, comments, orientation } = await sharp(bytes).metadata()
    const remark = /\.jpe?g$/.test(address) && segmentsOf(bytes).some((each) => isRemark(bytes, each))
    if (exif || xmp || iptc || comments || orientation || remark) talkative.push(address)
  }
  expect(talkative).toEqual([])
  // The original is there with its place and device, past the check.
  expect((await sharp(join(fixture.content, 'media/uji-gps.jpg')).metadata()).exif).toBeDefined()
  expect(versionsOf('uji-gps').length).toBeGreaterThan(2)
})

test('no file contains camera metadata', () => {
  const found = filesOf(before).filter((address) => before.read(address).includes('RAHASIA-UJI'))
  expect(found).toEqual([])
})

test.each(pictureCases)('$id: $expected', async ({ name, size, colours }) => {
  const versions = versionsOf(name)
  expect(versions.length).toBeGreaterThan(1)
  for (const address of versions) {
    const picture = sharp(before.read(address))
    const { width, height, space, depth, hasProfile } = await picture.metadata()
    expect([space, depth, hasProfile]).toEqual(['srgb', 'uchar', false])
    // The shorter side is a whole number of pixels.
    expect(Math.abs(height - (width * size.height) / size.width)).toBeLessThanOrEqual(1)
    expect(width).toBeLessThanOrEqual(1440)
    if (colours) expect(await halvesOf(before.read(address))).toEqual(colours)
  }
})

/** Which colour is strongest in the first and in the last hundredth of a picture. */
async function halvesOf(bytes: Buffer): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (share: number) => {
    const start =
      (Math.floor(info.height * share) * info.width + Math.floor(info.width * share)) * info.channels
    const [red = 0, , blue = 0] = data.subarray(start, start + 3)
    return red > blue ? 'red' : 'blue'
  }
  return [at(0.05), at(0.95)]
}

const cases: Partial<Record<BuiltCase, () => void>> = {
  'sys-draft-leak': () => {
    expect(filesOf(before).filter((address) => before.read(address).includes(SECRET))).toEqual([])
    expect([...before.addresses].filter((address) => address.includes('uji-draf'))).toEqual([])
  },
  'sys-sitemap-xml': () => {
    const page = pageOf(before, '/produk/uji-gps/')
    expect(named(page, 'title').map(({ text }) => text)).toEqual([`${SIGNS} · Pulang Berkarya`])
    expect(named(page, 'h1').map(({ text }) => text.trim())).toEqual([SIGNS])
    // A browser finds none of it as an element: not in the title, the text, the data for machines.
    expect(
      before.pages.flatMap((each) => named(each, 'b', 'script')).filter(({ text }) => text === 'alert(1)'),
    ).toEqual([])
    const feeds = filesOf(before).filter((address) => address.endsWith('.xml'))
    expect(feeds.length).toBeGreaterThan(0)
    for (const address of feeds) {
      // Each & of a well-formed document begins a reference, and each < a tag; a broken title would show here.
      const xml = before.read(address).toString('utf8')
      expect(xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(
        /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|<b>/i,
      )
      expect(xml).not.toContain(SIGNS)
    }
  },
  'sys-consent-withdrawn': () => {
    const holding = (site: Site) => filesOf(site).filter((address) => site.read(address).includes(PERSON))
    const portraits = (site: Site) =>
      filesOf(site).filter((address) => address.startsWith('/foto/uji-potret'))
    expect(holding(before).length).toBeGreaterThan(0)
    expect(portraits(before).length).toBeGreaterThan(2)
    expect(holding(after)).toEqual([])
    expect(portraits(after)).toEqual([])
    const kept = readdirSync(join(projectFolder, '.cache/drawings'))
    expect(kept.filter((name) => name.startsWith('uji-potret'))).toEqual([])
    const card = '/og/id/produk/uji-potret.jpg'
    expect(after.read(card).equals(before.read(card))).toBe(false)
    // A cloth hangs in its place.
    expect(named(pageOf(after, '/produk/uji-potret/'), 'img')[0]?.attributes['src']).toContain('/gambar/')
  },
  'sys-build-tz': sameOnEveryMachine,
  'sys-build-locale': sameOnEveryMachine,
}

test.each(Object.entries(cases))('%s', (_id, judge) => judge())

/** Everything but what the withdrawn consent changed. */
function sameOnEveryMachine() {
  const touched = (page: Page) => /uji-potret|uji-orang/.test(page.html)
  const pages = before.pages.filter((page) => !touched(page))
  expect(pages.length).toBeGreaterThan(40)
  const different = pages.filter(({ address, html }) => pageOf(after, address).html !== html)
  expect(different.map(({ address }) => address)).toEqual([])
}
