import { expect, test } from '@playwright/test'
import { locales, pageOf } from './pages.ts'

for (const locale of locales)
  test(`the first Tab shows a link that skips to the content, in ${locale}`, async ({ page }) => {
    await page.goto(pageOf('home', locale))
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    await expect(skip).toHaveAttribute('href', /^#./)
    await expect(skip).toBeInViewport({ ratio: 1 })
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true)
  })
