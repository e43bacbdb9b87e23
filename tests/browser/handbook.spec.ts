import { expect, test } from '@playwright/test'
import { axeFindsBy } from './visit/accessible.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('the handbook leads from page to page, fits a phone, and has its pictures', async ({ page }) => {
  await page.goto('/admin/panduan/')
  const pages = await page.getByRole('main').getByRole('link').all()
  const addresses = await Promise.all(pages.map((link) => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThan(5)
  for (const address of addresses) {
    const response = await page.goto(address ?? '')
    expect(response?.status(), String(address)).toBe(200)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, String(address)).toBeLessThanOrEqual(0)
    for (const picture of await page.getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0)
    }
    expect(await axeFindsBy(page), String(address)).toEqual([])
  }
})
