import type { Page } from '@playwright/test'
import type { Kind } from '../pages.ts'
import { tooWide } from './layout.ts'

/** A4 without its margins of 16 mm, at 96 px to the inch. */
export const sheet = { width: 673, height: 992 }

const navigation = 'header, footer > *, nav, summary, a[data-language-switch], [data-buy], [aria-current]'

/** What is wrong with a page printed from a dark screen: navigation, what is cut off, its heading and address. */
export async function paperProblems(page: Page, kind: Kind, address: string): Promise<string[]> {
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const shown = (locator: ReturnType<Page['locator']>) => locator.filter({ visible: true })
  const menus = await shown(page.locator(navigation)).evaluateAll((all) =>
    all.map((element) => `prints ${element.outerHTML.slice(0, 80)}`),
  )
  const headings = await shown(page.getByRole('heading', { level: 1 })).count()
  const addresses = await shown(page.getByText(address, { exact: false })).count()
  const problems = [
    ...menus,
    ...(headings > 0 ? [] : ['prints no heading']),
    ...(kind === 'missing' || addresses > 0 ? [] : ['does not print its address']),
    ...(await tooWide(page)),
  ]
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  return problems
}
