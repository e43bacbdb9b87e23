import { expect, test, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { allSections, listPageAddress, routes } from '../../cms/model/routes.ts'
import { fixture } from '../build/folders.ts'
import { forty } from '../stress/forty.ts'
import { shapes } from '../stress/photographed.ts'
import { locales, widths } from './pages.ts'
import { serve, type Server } from './serve.ts'

// The longest words, forty works and every shape of photograph, in the site of all fixtures.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const outDir = fixture.before

let server: Server
test.beforeAll(async () => {
  server = await serve(outDir)
})
test.afterAll(() => server?.close())

const open = (page: Page, address: string) => page.goto(server.origin + address)
const photographed = shapes.map((shape) => ({
  ...shape,
  address: routes.entry('id', 'products', `uji-foto-${shape.name}`),
}))
const works = Array.from({ length: 40 }, (_, number) =>
  routes.entry('id', 'products', `uji-karya-${String(number + 1).padStart(2, '0')}`),
)

/** Pages of entries made for tests, in English only those of unbroken words, and the lists that show them all. */
const strained = (): string[] => [
  ...readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.includes('/uji-') && file.endsWith('/index.html'))
    .filter((file) => !file.startsWith('/en/') || file.includes('/uji-sambung/'))
    .map((file) => file.replace(/index\.html$/, '')),
  routes.home('id'),
  ...allSections.map((section) => routes.list('id', section)),
]

test('no page scrolls sideways', async ({ page }) => {
  test.setTimeout(240_000)
  const addresses = strained()
  expect(addresses.length).toBeGreaterThan(works.length + photographed.length)
  // How wide a page is, its pictures' attributes say.
  await page.route(/\.(avif|jpe?g|webp)$/, (route) => route.abort())
  const wide: string[] = []
  for (const address of addresses) {
    await page.goto(server.origin + address, { waitUntil: 'domcontentloaded' })
    await page.evaluate(() => document.fonts.ready)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      if (over > 0) wide.push(`${address} at ${width} px: ${over} px too wide`)
    }
  }
  expect(wide).toEqual([])
})

for (const { name, address, width, height } of photographed)
  test(`a photograph (${name}) fills its frame undistorted, has words, and nothing moves`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: PerformanceEntry[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      })
    })
    // A quick server brings the photograph before anything is painted, and then nothing could move.
    await page.route(/\.(avif|jpe?g|webp)$/, async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      await route.continue()
    })
    const photograph = page.getByRole('main').locator('figure img').first()
    for (const screen of widths) {
      await page.setViewportSize({ width: screen, height: 800 })
      await open(page, address)
      await expect(photograph).toHaveAttribute('alt', /^Gambar uji/)
      await expect.poll(() => photograph.evaluate((image: HTMLImageElement) => image.complete)).toBe(true)
      const { file, box, share, fit } = await photograph.evaluate((image: HTMLImageElement) => {
        const { width, height } = image.getBoundingClientRect()
        return {
          file: image.naturalWidth / image.naturalHeight,
          box: width / height,
          share: width / (image.closest('figure')?.getBoundingClientRect().width ?? 0),
          fit: getComputedStyle(image).objectFit,
        }
      })
      const where = `${address} at ${screen} px`
      // The file keeps the camera's shape, the frame is 4:5, and what does not fit is cut, not pressed.
      expect(file, where).toBeCloseTo(width / height, 2)
      expect(box, where).toBeCloseTo(4 / 5, 2)
      // A low phone's screen holds the work's name too, so there the frame is narrower than its column.
      if (screen < 768) expect(share, where).toBeLessThanOrEqual(1)
      else expect(share, where).toBeCloseTo(1, 2)
      expect(fit, where).toBe('cover')
      await page.waitForLoadState('networkidle')
      const shifts = await page.evaluate(() =>
        (window as unknown as { shifts: PerformanceEntry[] }).shifts.map((shift) => JSON.stringify(shift)),
      )
      expect(shifts, where).toEqual([])
    }
  })

test('every photograph of a gallery and of a group of forty is shown, undistorted and in words', async ({
  page,
}) => {
  for (const [address, least] of [
    [routes.entry('id', 'products', 'uji-galeri'), 1 + shapes.length],
    [routes.entry('id', 'groups', 'uji-empat-puluh'), 1 + forty.filter(({ facts }) => facts.photo).length],
  ] as const) {
    await open(page, address)
    const photographs = page.getByRole('main').getByRole('img', { name: /^Gambar uji/ })
    expect(await photographs.count(), address).toBeGreaterThanOrEqual(least)
    for (const photograph of await photographs.all()) {
      await photograph.scrollIntoViewIfNeeded()
      const width = () => photograph.evaluate((image: HTMLImageElement) => image.naturalWidth)
      await expect.poll(width, address).toBeGreaterThan(0)
      await expect(photograph).toHaveCSS('object-fit', 'cover')
    }
  }
})

/** The works named on a page and on all that its "next" leads to. */
async function worksFrom(page: Page, list: string): Promise<string[]> {
  await open(page, list)
  const main = page.getByRole('main')
  const named = await main
    .locator('a[href*="/uji-karya-"]:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const [next] = await main
    .locator('a[rel=next]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return next ? [...named, ...(await worksFrom(page, next))] : named
}

for (const list of [routes.entry('id', 'groups', 'uji-empat-puluh'), routes.list('id', 'products')])
  test(`forty works are all to be found from ${list} on`, async ({ page }) => {
    const shown = await worksFrom(page, list)
    expect([...new Set(shown)].sort()).toEqual(works)
    for (const work of works) expect((await page.request.head(server.origin + work)).status(), work).toBe(200)
  })

test('a list too long for one page goes on, in both languages, and its filters lead to pages', async ({
  page,
}) => {
  for (const [locale, other, number] of [
    ['id', 'en', 'Halaman 2 dari 2'],
    ['en', 'id', 'Page 2 of 2'],
  ] as const) {
    await open(page, listPageAddress(locale, routes.list(locale, 'products'), 2))
    await expect(page.getByText(number)).toBeVisible()
    const language = page.locator('[data-language-switch]').first()
    await expect(language).toHaveAttribute('href', listPageAddress(other, routes.list(other, 'products'), 2))
    // No script narrows what stands on other pages.
    await expect(page.locator('[data-filters]')).toHaveCount(0)
  }
})

/** Names that strain a phone's first screen: beneath every shape, the longest, and one that no space breaks. */
const strainedNames = [
  ...photographed.map(({ name }) => `uji-foto-${name}`),
  'uji-judul-panjang',
  'uji-kata-panjang',
]
for (const locale of locales)
  test(`on a phone's first screen names stand whole between header and bar, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const slug of strainedNames) {
      await open(page, routes.entry(locale, 'products', slug))
      await page.evaluate(() => document.fonts.ready)
      const parts = await page.evaluate(() =>
        ['body > header', 'nav ol', 'h1', '[data-buy]'].map((selector) => {
          const part = document.querySelector<HTMLElement>(selector)
          if (!part) return `${selector} is missing`
          const { left, right, top, bottom } = part.getBoundingClientRect()
          return { left, right, top, bottom, cut: part.scrollWidth - part.clientWidth }
        }),
      )
      const [header, crumbs, name, bar] = parts.map((part) => {
        if (typeof part === 'string') throw new Error(`${slug}: ${part}`)
        expect(part.left, slug).toBeGreaterThanOrEqual(0)
        expect(part.right, slug).toBeLessThanOrEqual(360)
        expect(part.cut, slug).toBeLessThanOrEqual(0)
        return part
      })
      if (!header || !crumbs || !name || !bar) throw new Error(`${slug}: a part is missing`)
      expect(crumbs.top, slug).toBeGreaterThanOrEqual(header.bottom)
      expect(name.top, slug).toBeGreaterThanOrEqual(header.bottom)
      expect(name.bottom, slug).toBeLessThanOrEqual(bar.top)
      expect(bar.bottom, slug).toBeLessThanOrEqual(740)
    }
  })

test('a village of Jember has its map; Raung is drawn, and Ijen said to be hidden behind it', async ({
  page,
}) => {
  await open(page, routes.entry('id', 'villages', 'uji-jember'))
  const drawing = page.getByRole('main').locator('figure').filter({ hasText: 'memandang ke timur' })
  await expect(drawing.locator('svg text', { hasText: 'Raung' }).first()).toBeVisible()
  await expect(drawing.locator('svg text', { hasText: 'Ijen' })).toHaveCount(0)
  await expect(drawing.locator('figcaption')).toContainText('Tertutup Raung: Ijen')
  const map = page.getByRole('main').locator('figure').filter({ hasText: 'Kabupaten Jember di Jawa' })
  await expect(map.locator('img').first()).toBeVisible()
  await expect(map.locator('svg text', { hasText: 'Jember' }).first()).toBeVisible()
})

test('a group of one member says "1 person", not "1 people"', async ({ page }) => {
  await open(page, routes.entry('en', 'groups', 'uji-satu-karya'))
  await expect(page.getByRole('main').getByText('1 person', { exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByText('1 people')).toHaveCount(0)
})

test('names on maps and drawings stay on the screen', async ({ page }) => {
  for (const slug of ['uji-jember', 'uji-nama-panjang', 'ngadikusuman'])
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await open(page, routes.entry('id', 'villages', slug))
      await page.evaluate(() => document.fonts.ready)
      const names = page.getByRole('main').locator('figure svg text:visible')
      expect(await names.count(), slug).toBeGreaterThan(4)
      const cut = await names.evaluateAll((labels, width) => {
        const isCut = ({ left, right }: DOMRect) => left < 0 || right > width
        return labels
          .filter((label) => isCut(label.getBoundingClientRect()))
          .map((label) => label.textContent)
      }, width)
      expect(cut, `${slug} at ${width} px`).toEqual([])
    }
})

test('no word of the bar is broken, however narrow the phone', async ({ page }) => {
  for (const width of [320, 360, 390])
    for (const slug of ['uji-foto-gelap', 'uji-tautan', 'uji-judul-panjang', 'uji-kata-panjang']) {
      await page.setViewportSize({ width, height: 740 })
      await open(page, routes.entry('id', 'products', slug))
      await page.evaluate(() => document.fonts.ready)
      const broken = await page.locator('[data-buy]').evaluate((bar) => {
        const found: string[] = []
        const texts = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT)
        while (texts.nextNode()) {
          const text = texts.currentNode as Text
          for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
            const range = document.createRange()
            range.setStart(text, index)
            range.setEnd(text, index + word.length)
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
              found.push(word)
          }
        }
        return found
      })
      expect(broken, `${slug} at ${width} px`).toEqual([])
    }
})

test('no label is too small for the longest names and addresses, in either language', async ({ page }) => {
  await page.setViewportSize({ width: 1123, height: 794 })
  await page.emulateMedia({ media: 'print' })
  for (const locale of locales)
    for (const address of [
      routes.labels(locale, 'groups', 'uji-nama-panjang'),
      routes.labels(locale, 'products', 'uji-judul-panjang'),
    ]) {
      await open(page, address)
      await page.evaluate(() => document.fonts.ready)
      const labels = page.locator('.label')
      expect(await labels.count(), address).toBeGreaterThan(7)
      const over = await labels.evaluateAll((all) =>
        all.flatMap((label) => {
          const last = label.querySelector('.address > :last-child')
          if (last) last.textContent = 'alamat-sepanjang-yang-boleh-'.repeat(3).slice(0, 80)
          const box = label.getBoundingClientRect()
          const edge = parseFloat(getComputedStyle(label).paddingLeft) - 0.5
          const texts = document.createRange()
          return [...label.querySelectorAll('h3, p, .cloth')].flatMap((part) => {
            texts.selectNodeContents(part)
            const { top, bottom, left, right } = texts.getBoundingClientRect()
            const isIn =
              top >= box.top + edge - 3 &&
              bottom <= box.bottom - edge &&
              left >= box.left + edge &&
              right <= box.right - edge
            return isIn ? [] : [`${part.className}: ${part.textContent.slice(0, 40)}`]
          })
        }),
      )
      expect(over, address).toEqual([])
      const cloth = await page
        .locator('.cloth')
        .evaluateAll((all) => all.map(({ clientHeight }) => clientHeight))
      // Room for the eyelet: 7 mm.
      expect(Math.min(...cloth), address).toBeGreaterThan((7 / 25.4) * 96)
    }
})
