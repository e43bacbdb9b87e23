import { expect, test, type Page } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { listedProduct, pageOf } from './pages.ts'

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
