import type { RequestListener } from 'node:http'
import { expect, test, type Page } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { sites } from '../build/folders.ts'
import { listedProduct, pageOf } from './pages.ts'
import { serve, type Server } from './serve.ts'

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 800 } })

/** Opens a page and waits until the worker has kept it, with the pictures it shows. */
async function read(page: Page, address: string) {
  await page.goto(address)
  const isKept = () =>
    page.evaluate(async () => {
      const shown = [...document.querySelectorAll('img')].filter(({ complete }) => complete)
      const wanted = [location.href, ...shown.map(({ currentSrc }) => currentSrc).filter(Boolean)]
      return (await Promise.all(wanted.map((url) => caches.match(url)))).every(Boolean)
    })
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
}

test('what was read stays readable without a line, pictures and letters too, from the first page on', async ({
  page,
  context,
}) => {
  const product = listedProduct('id')
  await read(page, product)
  await read(page, pageOf('village', 'id'))
  await context.setOffline(true)
  await page.goto(product)
  await expect(page.locator('h1')).toBeVisible()
  const picture = page.locator('main picture img').first()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  expect(await page.evaluate(() => document.fonts.check('16px "Plus Jakarta Sans"'))).toBe(true)
})

test('a page that was never read says so, in its language, and lists what can be read', async ({
  page,
  context,
}) => {
  const village = pageOf('village', 'en')
  await read(page, village)
  const name = await page.locator('h1').textContent()
  await read(page, pageOf('groups', 'id'))
  await context.setOffline(true)
  await page.goto(pageOf('stories', 'en'))
  await expect(page.locator('h1')).toHaveText('No internet connection')
  const list = page.locator('[data-pages-read] a')
  await expect(list).toHaveText([name?.trim() ?? ''])
  await expect(page.getByText('No page is kept here yet.')).toBeHidden()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await list.click()
  await expect(page.locator('h1')).toHaveText(name ?? '')
})

test('an address with a question and without are kept as one page', async ({ page, context }) => {
  const products = pageOf('products', 'id')
  await read(page, products)
  await context.setOffline(true)
  await page.goto(`${products}?utm_source=wa`)
  await expect(page.locator('h1')).not.toHaveText('Tidak ada sambungan internet')
})

test('the CMS is left alone', async ({ page }) => {
  await read(page, '/')
  await page.goto('/admin/panduan/')
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((path) => path.startsWith('/admin'))).toEqual([])
  expect(kept).toContain('/')
})

test.describe('on a line', () => {
  const on = new Map<string, RequestListener>()
  let server: Server
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async () => {
    server = await serve(sites.samples, on)
  })
  test.beforeEach(() => on.clear())
  test.afterAll(() => server.close())

  const kept = (page: Page) =>
    page.evaluate(async () => {
      const caught = await Promise.all(
        ['halaman', 'berkas'].map(async (name) => (await caches.open(name)).keys()),
      )
      return caught.flat().map(({ url }) => new URL(url).pathname)
    })
  const asAHost = { 'cache-control': 'public, max-age=0, must-revalidate' }
  const mark = (page: Page) => page.locator('[data-kept]')

  for (const [what, answer] of [
    ['is not there any more', (_, response) => response.writeHead(404, asAHost).end('<h1>404</h1>')],
    ['is gone', (_, response) => response.writeHead(410, asAHost).end('<h1>410</h1>')],
    ['leads elsewhere', (_, response) => response.writeHead(301, { ...asAHost, location: '/' }).end()],
  ] satisfies [string, RequestListener][])
    test(`a page that ${what} leaves the phone, and the list, the next time it is asked for`, async ({
      page,
      context,
    }) => {
      const product = listedProduct('id')
      await read(page, server.origin + product)
      await read(page, server.origin + pageOf('groups', 'id'))
      expect(await kept(page)).toContain(product)
      on.set(product, answer)
      await page.goto(server.origin + product)
      await expect.poll(() => kept(page)).not.toContain(product)
      await context.setOffline(true)
      await page.goto(server.origin + product)
      await expect(page.locator('h1')).toHaveText('Tidak ada sambungan internet')
      const list = page.locator('[data-pages-read] a')
      await expect(list.first()).toBeVisible()
      const listed = await list.evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).pathname),
      )
      expect(listed).not.toContain(product)
    })

  test('a photograph goes with the page that is gone, and no other', async ({ page }) => {
    const product = listedProduct('id')
    await read(page, server.origin + product)
    const photographs = await page.evaluate(async () => {
      const files = await caches.open('berkas')
      const page = await caches.open('halaman')
      const shown = new Response('', { headers: { 'content-type': 'image/jpeg' } })
      await files.put('/foto/hers-360.avif', shown.clone())
      await files.put('/foto/another-360.avif', shown.clone())
      const html = await (await page.match(location.href))?.text()
      await page.put(
        location.href,
        new Response(`${html}<img src="/foto/hers-360.avif">`, { headers: { 'content-type': 'text/html' } }),
      )
      return (await files.keys()).length
    })
    expect(photographs).toBeGreaterThan(2)
    on.set(product, (_, response) => response.writeHead(404, asAHost).end('<h1>404</h1>'))
    await page.goto(server.origin + product)
    await expect.poll(() => kept(page)).not.toContain('/foto/hers-360.avif')
    expect(await kept(page)).toContain('/foto/another-360.avif')
  })

  for (const locale of ['id', 'en'] as const)
    test(`what was kept says since when, on a slow line and on a dead one, in ${locale}`, async ({
      page,
      context,
    }) => {
      const product = listedProduct(locale)
      await read(page, server.origin + product)
      await expect(mark(page)).toHaveCount(0)
      on.set(product, (_, response) => setTimeout(() => response.destroy(), 15_000))
      await page.goto(server.origin + product)
      const today = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'Asia/Jakarta',
      }).format(new Date())
      const words = {
        id: `Halaman tersimpan dari ${today}; harga bisa sudah berubah.`,
        en: `This page was kept on ${today}; prices may have changed since.`,
      }
      await expect(mark(page)).toHaveText(words[locale])
      await expect(mark(page)).toBeInViewport()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      on.clear()
      await context.setOffline(true)
      await page.goto(server.origin + product)
      await expect(mark(page)).toHaveText(words[locale])
      await context.setOffline(false)
      await page.goto(server.origin + product)
      await expect(page.locator('h1')).toBeVisible()
      await expect(mark(page)).toHaveCount(0)
    })
})
