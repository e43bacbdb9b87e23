import { expect, type Page } from '@playwright/test'
import { searchPolicy, searchWorkerPolicy, sitePolicy } from '../../src/headers/policies.ts'

/** Styles are told by their hashes once a site is built; here it is the scripts that are watched. */
const styles = ["'unsafe-inline'"]

const policyOf = (address: string) => {
  if (/^\/(cari|en\/search)\//.test(address)) return searchPolicy(styles)
  return address.startsWith('/pagefind/') ? searchWorkerPolicy() : sitePolicy(styles)
}

/**
 * From here on pages and scripts come with the site's policies, as its host sends them.
 * @returns checks that nothing was refused so far
 */
export async function strictly(page: Page): Promise<() => void> {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  await page.route('**/*', async (route) => {
    if (!['document', 'script', 'other'].includes(route.request().resourceType())) return route.fallback()
    const response = await route.fetch()
    const policy = policyOf(new URL(route.request().url()).pathname)
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  return () => expect(refused).toEqual([])
}
