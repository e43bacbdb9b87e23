import { expect, type Page } from '@playwright/test'

const reading =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'"

/** The search page and `/pagefind/`, whose worker keeps to the policy it came with itself, need a little more. */
export const searching = `${reading.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")}; connect-src 'self'`

/**
 * From here on pages and scripts come with a policy as strict as the site is meant for.
 * @returns checks that nothing was refused so far
 */
export async function strictly(page: Page, policy = reading): Promise<() => void> {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  await page.route('**/*', async (route) => {
    if (!['document', 'script', 'other'].includes(route.request().resourceType())) return route.fallback()
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  return () => expect(refused).toEqual([])
}
