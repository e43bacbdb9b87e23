import { expect, test } from '@playwright/test'
import { kinds, listedProduct, pageOf } from './pages.ts'

test('with forced colours the way to Tokopedia keeps an edge and the focus shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(listedProduct('id'))
  const action = page.locator('a[href^="https://www.tokopedia.com/"]:visible').first()
  const look = await action.evaluate((element) => {
    const { borderTopStyle, borderTopWidth, textDecorationLine, outlineStyle } = getComputedStyle(element)
    return {
      border: borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0,
      textDecorationLine,
      outlineStyle,
    }
  })
  // The fill is gone, so an edge or an underline must say that this can be pressed.
  expect(look.border || look.textDecorationLine.includes('underline')).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe(
    'none',
  )
})

for (const kind of kinds)
  test(`with reduced motion nothing on the ${kind} page moves`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(pageOf(kind, 'id'))
    const link = page.getByRole('main').getByRole('link').first()
    if ((await link.count()) > 0) await link.hover()
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
          .length,
    )
    expect(moving).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  })
