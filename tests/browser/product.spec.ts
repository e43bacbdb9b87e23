import { expect, test } from '@playwright/test'
import { listedProduct, locales } from './pages.ts'

for (const locale of locales)
  test(`on a phone the way to Tokopedia rests in the lower part of the screen, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(listedProduct(locale))
    const action = page.locator('a[href^="https://www.tokopedia.com/"]:visible').first()
    await expect(action).toBeInViewport({ ratio: 1 })
    const box = await action.boundingBox()
    expect(box?.y).toBeGreaterThan(844 / 2)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
    await expect(action).toHaveAttribute('rel', /\bnoopener\b/)
    await expect(action).toContainText('Tokopedia')
    // Nothing may lie over it.
    await action.click({ trial: true })
  })

for (const locale of locales)
  test(`a small phone shows the work's name above the bar before anybody scrolls, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(listedProduct(locale))
    const name = await page.locator('h1').boundingBox()
    const bar = await page.locator('[data-buy]').boundingBox()
    if (!name || !bar) throw new Error('The page shows no name or no bar.')
    expect(name.y + name.height).toBeLessThanOrEqual(bar.y)
  })
