import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe finds in the light scheme, and of the dark one its colours: nothing else differs. Ends in the light. */
export async function axeFinds(page: Page): Promise<string[]> {
  const light = await axeFindsBy(page, { type: 'tag', values: tags })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeFindsBy(page, { type: 'rule', values: ofColours })
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light.map((found) => `light ${found}`), ...dark.map((found) => `dark ${found}`)]
}

/**
 * What axe finds by these rules, or by all that it runs unasked. It is brought into a page once: a browser takes five
 * times as long to read it as to run it.
 */
export async function axeFindsBy(
  page: Page,
  runOnly?: NonNullable<RunOptions['runOnly']>,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options)
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    },
    { ...(runOnly && { runOnly }), resultTypes: ['violations'] } satisfies RunOptions,
  )
}
