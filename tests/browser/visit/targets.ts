import type { Page } from '@playwright/test'

// axe checks links inside sentences (24 px or room around them); this checks the other controls.
const controls = 'nav a, header a, summary, button, [role="button"], input, select, [data-action]'

/** Controls less than 44 px high or wide, with the menu of a phone opened; it is closed again. */
export async function smallControls(page: Page): Promise<string[]> {
  const menu = page.getByRole('banner').locator('summary:visible')
  const isFolded = (await menu.count()) > 0
  if (isFolded) await menu.click()
  const found = await page.locator(controls).evaluateAll((elements) => {
    const shown = elements.filter((element) => element.checkVisibility())
    const small = shown.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const isSmall = width < 43.9 || height < 43.9
      return isSmall ? [`${width} × ${height}: ${element.outerHTML.slice(0, 100)}`] : []
    })
    return shown.length > 4 ? small : [`only ${shown.length} controls`, ...small]
  })
  if (isFolded) await menu.click()
  return found
}
