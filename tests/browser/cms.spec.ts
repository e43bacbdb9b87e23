import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { connectionFrom } from '../../cms/connection.ts'
import { cmsConfig } from '../../cms/config.ts'
import { startDevSite, type DevSite } from './cms/dev-site.ts'
import { Editor } from './cms/editor.ts'

// One server and one repository for all: each test leaves its commit for the next.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let site: DevSite
test.beforeAll(async () => {
  site = await startDevSite()
})
test.afterAll(() => site?.stop())

const PRODUCT = 'carica-dalam-sirup'
const file = (locale: 'id' | 'en') => `content/products/${PRODUCT}.${locale}.md`

const viewports = { 'a wide screen': { width: 1280, height: 900 }, 'a phone': { width: 390, height: 844 } }

for (const [screen, viewport] of Object.entries(viewports)) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport })
    const words = `carica ${viewport.width}`
    const clean = `https://www.tokopedia.com/search?q=carica+${viewport.width}`
    const newTitle = `Carica in syrup, ${viewport.width}`

    test('a save changes the two lines that were changed, and the site shows them', async ({ page }) => {
      const editor = new Editor(page)
      const before = { id: lineOf('id', 'listing'), en: lineOf('en', 'title') }
      const head = site.git('rev-parse', 'HEAD')
      await editor.open(site, `products/entries/${PRODUCT}`)
      await expect(page.getByText('Belum disimpan')).toHaveCount(0)
      await expect(page.getByRole('link', { name: 'Lihat di situs' })).toHaveAttribute(
        'href',
        `${site.origin}/produk/${PRODUCT}/`,
      )

      await editor
        .field('listing')
        .fill(
          `Cek ini di Tokopedia! https://www.tokopedia.com/search?q=${encodeURIComponent(words)}&source=universe&st=product`,
        )
      await (await editor.english('title')).fill(newTitle)
      await editor.publish()

      await expect.poll(() => site.git('rev-parse', 'HEAD'), { timeout: 15_000 }).not.toBe(head)
      expect(site.git('rev-parse', 'HEAD~1')).toBe(head)
      expect(changes()).toEqual([
        `--- a/${file('en')}`,
        `+++ b/${file('en')}`,
        `-${before.en}`,
        `+title: ${newTitle}`,
        `--- a/${file('id')}`,
        `+++ b/${file('id')}`,
        `-${before.id}`,
        `+listing: ${clean}`,
      ])

      await expect(async () => {
        await page.goto(`${site.origin}/en/products/${PRODUCT}/`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(newTitle, { timeout: 1_000 })
        await expect(page.locator(`a[href="${clean}"]`).first()).toBeVisible({ timeout: 1_000 })
      }).toPass({ timeout: 30_000 })
    })

    test('a bad listing is refused with a sentence, and nothing typed is lost', async ({ page }) => {
      const editor = new Editor(page)
      const head = site.git('rev-parse', 'HEAD')
      await editor.open(site, `products/entries/${PRODUCT}`)
      await editor.field('listing').fill('https://shopee.co.id/carica')
      await editor.publish()

      const refusal = page.locator('#refusal')
      await expect(refusal).toContainText('Tautan Tokopedia: ')
      await expect(refusal).toContainText('Shopee')
      await expect(refusal).toBeInViewport()
      await expect(editor.field('listing')).toHaveValue('https://shopee.co.id/carica')
      await expect(page.getByText('Belum disimpan')).toBeVisible()
      expect(site.git('rev-parse', 'HEAD')).toBe(head)
      expect(site.git('status', '--porcelain')).toBe('')
    })

    test('the editor fits the screen', async ({ page }) => {
      const editor = new Editor(page)
      await editor.open(site, `products/entries/${PRODUCT}`)
      const box = await editor.field('title').boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(viewport.width)
    })
  })
}

test('a new entry is one Indonesian file, named after its title, without empty fields', async ({ page }) => {
  const editor = new Editor(page)
  await editor.open(site, 'villages/new')
  await editor.field('title').fill('Désa Contoh')
  await editor.field('summary').fill('Desa untuk mencoba CMS.')
  await editor.field('district').fill('Leksono')
  await editor.field('regency').fill('Wonosobo')
  await page.keyboard.press('Enter')
  await editor.field('code').fill('33.07.05.2099')
  await editor.field('latitude').fill('-7.4')
  await editor.field('longitude').fill('109.8')
  await editor.publish()
  await expect
    .poll(() => site.git('show', '--format=', '--name-status', 'HEAD'), { timeout: 15_000 })
    .toBe('A\tcontent/villages/desa-contoh.id.md')
  expect(site.git('show', 'HEAD:content/villages/desa-contoh.id.md').split('\n')).toEqual([
    '---',
    'title: Désa Contoh',
    'summary: Desa untuk mencoba CMS.',
    'district: Leksono',
    'regency: wonosobo',
    "code: '33.07.05.2099'",
    'latitude: -7.4',
    'longitude: 109.8',
    '---',
  ])
})

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

const lineOf = (locale: 'id' | 'en', key: string) =>
  site
    .git('show', `HEAD:${file(locale)}`)
    .split('\n')
    .find((line) => line.startsWith(`${key}: `))

/** Names of files and changed lines of the last commit. */
const changes = () =>
  site
    .git('show', '--format=', '--unified=0', 'HEAD')
    .split('\n')
    .filter((line) => /^[+-]/.test(line))

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
