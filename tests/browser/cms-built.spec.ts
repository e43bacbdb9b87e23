import { expect, test, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { model } from '../../cms/model/index.ts'
import { startBuiltSite, type BuiltSite } from './cms/built-site.ts'

// The CMS as it is published: minified, under its own Content-Security-Policy, with drafts that are reviewed.
test.describe.configure({ mode: 'serial' })
test.use({ viewport: { width: 390, height: 844 } })

const API = '/api/v1/'

let site: BuiltSite
test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startBuiltSite('review')
})
test.afterAll(() => site.stop())

/** What the browser complained about: errors, what the policy refused, and files that were not there. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith(API)) complaints.push(message.text())
  })
  page.on('response', (response) => {
    // Decap's local server says with 404 that an entry has no draft.
    if (response.status() >= 400 && !response.url().endsWith(API)) complaints.push(response.url())
  })
  return complaints
}

async function signIn(page: Page) {
  await page.goto(`${site.origin}/admin/`)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('link', { name: 'Halaman' }).waitFor()
}

test('the whole content opens, and the browser has nothing to complain about', async ({ page }) => {
  test.setTimeout(90_000)
  const complaints = complaintsOf(page)
  await signIn(page)
  for (const { name } of Object.values(model)) {
    const entries = readdirSync(`content/${name}`).flatMap((file) => /^(.+)\.id\.md$/.exec(file)?.[1] ?? [])
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      await page.evaluate((hash) => (location.hash = hash), `#/collections/${name}`)
      await page.locator(`a[href="#/collections/${name}/entries/${entry}"]`).click()
      await expect(page.locator('[data-slate-editor]').first(), `${name}/${entry}`).toBeVisible()
      await expect(page.locator('[id^="title-field-"]').first(), `${name}/${entry}`).not.toHaveValue('')
    }
  }
  expect(complaints).toEqual([])
})

test('text is never run as a program', async ({ page }) => {
  await page.goto(`${site.origin}/admin/`)
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.head.append(script)
    // Not eval itself: what Playwright evaluates may use that.
    setTimeout('window.ran = true', 0)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return 'ran' in window
  })
  expect(ran).toBe(false)
})
