import { expect, test } from '@playwright/test'
import { allAddresses } from './pages.ts'

test('no page logs an error, fails a request or asks another host', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const found: string[] = []
  let here = ''
  const note = (what: string) => found.push(`${here}: ${what}`)
  page.on('console', (message) => message.type() === 'error' && note(message.text()))
  page.on('pageerror', (error) => note(error.message))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // A picture still under way when we leave for the next page.
    if (reason !== 'net::ERR_ABORTED') note(`${request.url()} ${reason}`)
  })
  page.on(
    'response',
    (response) => response.status() >= 400 && note(`${response.status()} ${response.url()}`),
  )
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:'))
      note(`asks ${request.url()}`)
  })
  for (here of allAddresses()) await page.goto(here)
  expect(found).toEqual([])
})

test('an address that does not exist answers 404 and leads on', async ({ page }) => {
  const response = await page.goto('/tidak-ada/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})
