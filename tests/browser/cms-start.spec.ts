import { expect, test } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connectionFrom } from '../../cms/connection.ts'
import { cmsConfig } from '../../cms/config.ts'
import { startDevSite, type DevSite } from './cms/dev-site.ts'
import { Editor } from './cms/editor.ts'

// What `npm start` serves. One server and one repository for all: a cold start takes longer than the tests.
test.describe.configure({ mode: 'default', timeout: 120_000 })
test.use({ viewport: { width: 390, height: 844 } })

let site: DevSite
test.beforeAll(async () => {
  site = await startDevSite()
})
test.afterAll(() => site?.stop())

const PRODUCT = 'carica-dalam-sirup'

test('the site shows what was just saved', async ({ page }) => {
  const editor = new Editor(page)
  const head = site.git('rev-parse', 'HEAD')
  await editor.open(site, `products/entries/${PRODUCT}`)
  await editor.field('listing').fill('https://www.tokopedia.com/search?q=carica&source=universe&st=product')
  await (await editor.english('title')).fill('Carica in syrup, new')
  await editor.publish()
  await expect.poll(() => site.git('rev-parse', 'HEAD'), { timeout: 15_000 }).not.toBe(head)
  await expect(async () => {
    await page.goto(`${site.origin}/en/products/${PRODUCT}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Carica in syrup, new', {
      timeout: 1_000,
    })
    const link = page.locator('a[href="https://www.tokopedia.com/search?q=carica"]').first()
    await expect(link).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
})

test('a reload brings back what was typed, and logs no error', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    // React's advice to Decap's developers stands in no build.
    if (message.type() === 'error' && !message.text().startsWith('Warning: ')) errors.push(message.text())
  })
  page.on('dialog', (dialog) => void dialog.accept())
  const editor = new Editor(page)
  await editor.open(site, 'groups/entries/muiwo')
  await editor.field('title').fill('MUIWO yang sedang ditulis')
  await page.waitForTimeout(1100)
  await page.reload()
  const signIn = page.getByRole('button', { name: 'Masuk' })
  await editor.field('title').or(signIn).first().waitFor({ timeout: 40_000 })
  if (await signIn.isVisible()) await signIn.click()
  await expect(editor.field('title')).toHaveValue('MUIWO yang sedang ditulis', { timeout: 20_000 })
  expect(errors).toEqual([])
})

// Only here: in a build ajv, which reads the configuration, is left out.
const repository = { CMS_REPOSITORY: 'pulang-berkarya/situs' }
const backends = {
  DecapBridge: { ...repository, CMS_BACKEND: 'decapbridge', CMS_DECAPBRIDGE_SITE: 'abc-123' },
  GitLab: { ...repository, CMS_BACKEND: 'gitlab', CMS_GITLAB_APP: 'ab'.repeat(32) },
  GitHub: { ...repository, CMS_BACKEND: 'github' },
}

for (const [name, environment] of Object.entries(backends)) {
  test(`Decap accepts the configuration for ${name} and asks to sign in`, async ({ page }) => {
    const connection = connectionFrom(environment)
    if (!connection.ok) throw new Error(connection.problem.en)
    const config = cmsConfig(site.origin, connection.value)
    await page.route(
      (url) => url.origin !== site.origin,
      (route) => route.abort(),
    )
    await page.route(`${site.origin}/admin/`, async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replace(
        /(<script[^>]*id="cms-config"[^>]*>)[^<]*/,
        (_all, tag: string) => tag + JSON.stringify(config),
      )
      await route.fulfill({ response, body: html })
    })
    await page.goto(`${site.origin}/admin/`)
    await expect(page.getByRole('button', { name: /^Masuk/ })).toBeVisible({ timeout: 40_000 })
  })
}

test('Decap names what is wrong with a configuration, so the tests above mean something', async ({
  page,
}) => {
  await page.route(`${site.origin}/admin/`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace('"search_fields":["title"]', '"search_fields":"title"'),
    })
  })
  await page.goto(`${site.origin}/admin/`)
  await expect(page.getByText('search_fields')).toBeVisible({ timeout: 40_000 })
})

test('a page on another port of this machine neither frames the CMS nor writes through it', async ({
  page,
}) => {
  const other = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><iframe src="${site.origin}/admin/"></iframe>`),
  )
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const head = site.git('rev-parse', 'HEAD')
  try {
    await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`)
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
    const written = {
      action: 'persistEntry',
      params: {
        branch: site.git('branch', '--show-current'),
        dataFiles: [{ slug: 'uji', path: 'content/products/uji.id.md', raw: 'x' }],
        assets: [],
        options: { commitMessage: 'x', collectionName: 'products', useWorkflow: false, status: 'draft' },
      },
    }
    for (const type of ['text/plain', 'application/json']) {
      const answer = await page.evaluate(
        ([url, body, type]) =>
          fetch(url, { method: 'POST', body, headers: { 'content-type': type } }).then(
            ({ status }) => status,
          ),
        [`${site.origin}/api/v1/`, JSON.stringify(written), type] as const,
      )
      expect(answer, type).toBe(403)
    }
    expect([site.git('status', '--porcelain'), site.git('rev-parse', 'HEAD')]).toEqual(['', head])
  } finally {
    other.close()
    other.closeAllConnections()
  }
})
