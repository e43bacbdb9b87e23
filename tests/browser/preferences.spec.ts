import { expect, test } from '@playwright/test'
import { listedProduct } from './pages.ts'

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
