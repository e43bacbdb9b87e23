import { expect, test } from '@playwright/test'
import { kinds, locales, pageOf, widths } from './pages.ts'

for (const kind of kinds)
  for (const locale of locales)
    test(`the ${kind} page in ${locale} never scrolls sideways`, async ({ page }) => {
      await page.goto(pageOf(kind, locale))
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        const wide = await page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement
          if (scrollWidth <= clientWidth) return []
          const reaches = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5
          return [...document.querySelectorAll('body *')]
            .filter(reaches)
            .map((element) => element.outerHTML.slice(0, 80))
        })
        expect(wide, `at ${width} px`).toEqual([])
      }
    })
