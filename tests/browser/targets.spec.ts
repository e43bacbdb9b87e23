import { expect, test } from '@playwright/test'
import { kinds, pageOf } from './pages.ts'

// Links inside sentences are axe's affair (24 px or room around them); these are for a thumb.
const controls = 'nav a, header a, summary, button, [role="button"], input, select, [data-action]'

for (const kind of kinds)
  for (const width of [360, 1440])
    test(`every control of the ${kind} page is at least 44 px high and wide at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(pageOf(kind, 'id'))
      const menu = page.getByRole('banner').locator('summary:visible')
      if ((await menu.count()) > 0) await menu.click()
      const boxes = await page.locator(controls).evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { width, height } = element.getBoundingClientRect()
            return { width, height, html: element.outerHTML.slice(0, 100) }
          }),
      )
      expect(boxes.length).toBeGreaterThan(4)
      expect(boxes.filter((box) => box.width < 43.9 || box.height < 43.9)).toEqual([])
    })
