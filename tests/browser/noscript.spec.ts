import { expect, test } from '@playwright/test'
import { allSections, routes } from '../../cms/model/routes.ts'
import { kinds, locales, pageOf } from './pages.ts'

test.use({ javaScriptEnabled: false })

for (const locale of locales)
  test(`without JavaScript the menu opens on a phone and leads to every section, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(routes.home(locale))
    const header = page.getByRole('banner')
    const products = header.locator(`a[href="${routes.list(locale, 'products')}"]:visible`)
    await expect(products).toHaveCount(0)
    await header.locator('summary').click()
    for (const section of allSections)
      await expect(header.locator(`a[href="${routes.list(locale, section)}"]:visible`)).toHaveCount(1)
    await products.click()
    await expect(page).toHaveURL(routes.list(locale, 'products'))
  })

for (const locale of locales)
  test(`without JavaScript the list of products is filtered by links, in ${locale}`, async ({ page }) => {
    await page.goto(routes.list(locale, 'products'))
    const main = page.getByRole('main')
    const products = main.locator(`a[href*="${routes.list(locale, 'products')}"]`)
    const all = await products.count()
    const village = pageOf('village-products', locale)
    await main.locator(`a[href="${village}"]`).first().click()
    await expect(page).toHaveURL(village)
    await expect(main.locator('a[aria-current]').first()).toBeVisible()
    expect(await products.count()).toBeLessThan(all)
    await main
      .locator(`a[href="${pageOf('category', locale)}"]`)
      .first()
      .click()
    await expect(page).toHaveURL(pageOf('category', locale))
  })

test('without JavaScript the language of every kind of page switches there and back', async ({ page }) => {
  test.setTimeout(120_000)
  // Words lead there and back, and the pictures of fifty pages would have to be drawn for nothing.
  await page.route(/\.(avif|jpe?g|webp|svg)$/, (route) => route.abort())
  for (const kind of kinds.filter((name) => name !== 'missing'))
    await test.step(kind, async () => {
      const [indonesian, english] = [pageOf(kind, 'id'), pageOf(kind, 'en')]
      await page.goto(indonesian)
      await page.locator('a[data-language-switch][hreflang="en"]:visible').first().click()
      await expect(page.locator('html'), kind).toHaveAttribute('lang', 'en')
      const there = new URL(page.url()).pathname
      expect(there.split('/').length, kind).toBe(english.split('/').length)
      await page.locator('a[data-language-switch][hreflang="id"]:visible').first().click()
      await expect(page, kind).toHaveURL(indonesian)
    })
})
