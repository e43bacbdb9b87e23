import { expect, test, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '../../src/routes.ts'
import { projectFolder } from '../build/folders.ts'
import { makeSiteFrom } from '../build/make.ts'
import { writeStressContent } from '../stress/content.ts'
import { forty } from '../stress/forty.ts'
import { shapes } from '../stress/photographed.ts'
import { widths } from './pages.ts'
import { serve, type Server } from './serve.ts'

// The longest words, forty works and every shape of photograph, in a site of their own that is built once for all.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const folder = join(projectFolder, '.cache/test-sites/stress')
const outDir = join(folder, 'site')

let server: Server
test.beforeAll(async () => {
  const content = join(folder, 'content')
  await writeStressContent(content)
  await makeSiteFrom({ content, outDir, showSamples: true })
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

/** Indonesian pages of entries made for tests, and the lists that show them all. */
const strained = (): string[] => [
  ...readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.includes('/uji-') && file.endsWith('/index.html') && !file.startsWith('/en/'))
    .map((file) => file.replace(/index\.html$/, '')),
  routes.home('id'),
  ...(['villages', 'groups', 'products', 'stories'] as const).map((section) => routes.list('id', section)),
]

test('no page scrolls sideways', async ({ page }) => {
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

for (const list of [routes.entry('id', 'groups', 'uji-empat-puluh'), routes.list('id', 'products')])
  test(`forty works are all to be found on ${list}`, async ({ page }) => {
    await open(page, list)
    const shown = await page
      .getByRole('main')
      .locator('a[href*="/uji-karya-"]:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect([...new Set(shown)].sort()).toEqual(works)
    for (const work of works) expect((await page.request.head(server.origin + work)).status(), work).toBe(200)
  })
