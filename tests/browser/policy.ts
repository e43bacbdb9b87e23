import { expect, type Page } from '@playwright/test'

const reading =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'"

/**
 * From here on every page comes with a policy as strict as the site is meant for, and a breach of it fails the
 * test that asks.
 * @returns checks that nothing was refused so far
 */
export async function strictly(page: Page, policy = reading): Promise<() => void> {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  return () => expect(refused).toEqual([])
}
