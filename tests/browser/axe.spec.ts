import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { kinds, locales, pageOf } from './pages.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const ofColours = ['color-contrast', 'link-in-text-block']

for (const kind of kinds)
  for (const locale of locales)
    test(`axe finds nothing on the ${kind} page in ${locale}, on phone and desk, light and dark`, async ({
      page,
    }) => {
      await page.goto(pageOf(kind, locale))
      const found: string[] = []
      for (const width of [360, 1440])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          // Without frames the legacy mode finds the same, and opens no second page to do so.
          const axe = new AxeBuilder({ page }).setLegacyMode()
          // The schemes differ in nothing but colours.
          const rules = colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(ofColours)
          for (const { id, nodes } of (await rules.analyze()).violations)
            found.push(
              `${width} ${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
            )
        }
      expect(found).toEqual([])
    })
