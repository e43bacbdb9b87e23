import { expect, test } from '@playwright/test'
import { pageOf } from './pages.ts'

test('the opened menu of a phone pushes the page down, so that no focus is hidden beneath it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(pageOf('product', 'id'))
  const banner = page.getByRole('banner')
  const menu = banner.locator('summary')
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(menu).toHaveText('Tutup', { useInnerText: true })
  await expect(banner.locator('a[aria-current]:visible')).toHaveText('Karya')
  const bottom = (await banner.boundingBox())?.height ?? 0
  const main = await page.getByRole('main').boundingBox()
  expect(main?.y).toBeGreaterThanOrEqual(bottom)
  await page.keyboard.press('Enter')
  await expect(menu).toHaveText('Menu', { useInnerText: true })
  await expect(menu).toBeFocused()
})

for (const [reducedMotion, duration] of [
  ['no-preference', '0.16s'],
  ['reduce', undefined],
] as const)
  test(`from page to page the view fades for ${duration ?? 'no time'} with ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    await page.goto(pageOf('home', 'id'))
    const fade = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
      const applying = (rule: CSSRule): CSSRule[] =>
        rule instanceof CSSMediaRule
          ? matchMedia(rule.conditionText).matches
            ? [...rule.cssRules].flatMap(applying)
            : []
          : rule instanceof CSSLayerBlockRule
            ? [...rule.cssRules].flatMap(applying)
            : [rule]
      const found = rules.flatMap(applying)
      return {
        isAsked: found.some(({ cssText }) => cssText.startsWith('@view-transition')),
        durations: found
          .filter(({ cssText }) => cssText.includes('::view-transition'))
          .map((rule) => (rule as CSSStyleRule).style.animationDuration),
      }
    })
    expect(fade).toEqual(
      duration ? { isAsked: true, durations: [duration] } : { isAsked: false, durations: [] },
    )
  })
