import type { Page } from '@playwright/test'

/** What Playwright itself says where a test does without the worker. */
const playwrights = 'Service Worker registration blocked by Playwright'

/** Everything the browser objects to from here on, each with the page it was on: errors, warnings, breaches of the policy. */
export async function objections(page: Page): Promise<string[]> {
  const found: string[] = []
  const note = (what: string) => found.push(`${new URL(page.url()).pathname}: ${what}`)
  page.on('pageerror', ({ message }) => note(message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== playwrights) note(message.text())
  })
  await page.exposeFunction('noteViolation', note)
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = window as unknown as { noteViolation: (what: string) => void }
      noteViolation(`${violatedDirective} refuses ${blockedURI}`)
    }),
  )
  return found
}

/**
 * What goes wrong between this page, its worker and `origin` from here on, each with the page it was on: requests
 * that fail, are answered with an error or go to another host, and cookies.
 */
export function traffic(page: Page, origin: string): string[] {
  const found: string[] = []
  const note = (what: string) => found.push(`${new URL(page.url()).pathname}: ${what}`)
  const context = page.context()
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) note(`asks ${url}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // A picture still under way when we leave for the next page.
    if (reason !== 'net::ERR_ABORTED') note(`${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} ${response.url()}`)
    if (response.headers()['set-cookie']) note(`a cookie comes with ${response.url()}`)
  })
  return found
}
