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
  site = await startBuiltSite({ where: 'local', publishing: 'review' })
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

test('the handbook stands among the collections', async ({ page, context }) => {
  await signIn(page)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Panduan' }).click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Panduan')
})

test('its policy stands in the header, and in the page for hosts that send none', async ({ page }) => {
  const headers = (await page.goto(`${site.origin}/admin/`))?.headers()
  const written = await page.locator('meta[http-equiv]').getAttribute('content')
  expect(headers?.['content-security-policy']).toBe(`${written}; frame-ancestors 'none'`)
  expect(headers?.['cross-origin-opener-policy']).toBe('same-origin-allow-popups')
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

test('the preview is rendered and drawn, and shows what is typed', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 })
  const complaints = complaintsOf(page)
  await openProduct(page, 'Kain batik purwaceng')
  // Fetched by the worker, which shows a page without the other entries when that is refused.
  const others = page.waitForResponse('**/admin/catalogue.json')
  await page.getByTitle('Tampilkan pratinjau').click()
  const shown = page.frameLocator('#preview-pane').frameLocator('iframe')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Kain batik purwaceng', {
    timeout: 30_000,
  })
  expect((await others).ok()).toBe(true)
  await field(page, 'title').fill('Kain lain')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Kain lain')
  const drawings = shown.locator('main img[src^="blob:"]')
  await expect
    .poll(() =>
      drawings.evaluateAll((all) => all.filter((each) => (each as HTMLImageElement).naturalWidth > 1).length),
    )
    .toBeGreaterThan(0)
  expect(complaints).toEqual([])
})

async function openProduct(page: Page, title: string) {
  await signIn(page)
  await page.getByRole('link', { name: title }).click()
  await expect(field(page, 'netWeight')).toBeVisible()
}
const field = (page: Page, name: string) => page.locator(`[id^="${name}-field-"]`).first()
const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click()
const saved = (page: Page) => expect(page.getByText('Tersimpan', { exact: true }).first()).toBeVisible()
const stored = (slug: string, branch = `cms/products/${slug}`) =>
  site.git('show', `${branch}:content/products/${slug}.id.md`)

test('an entry goes from draft through review to the published branch', async ({ page }) => {
  const slug = 'carica-dalam-sirup'
  await openProduct(page, 'Carica dalam sirup')
  await field(page, 'netWeight').fill('200 gram')
  await save(page)
  await saved(page)
  expect(stored(slug)).toContain('netWeight: 200 gram')
  expect(stored(slug, 'main')).not.toContain('200 gram')

  for (const status of ['Diperiksa', 'Siap']) {
    await page.getByRole('button', { name: /^Status/ }).click()
    await page.getByRole('menuitem', { name: status, exact: true }).click()
    await expect(page.getByRole('button', { name: `Status: ${status}` })).toBeVisible()
  }
  page.once('dialog', (question) => void question.accept())
  await page.getByRole('button', { name: 'Terbitkan', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click()
  await expect.poll(() => stored(slug, 'main')).toContain('netWeight: 200 gram')
  expect(site.git('diff', '--name-only', 'main~1', 'main')).toBe(`content/products/${slug}.id.md`)
})

test('of two who save one entry, both keep what they changed, and a field that both changed is asked about', async ({
  browser,
}) => {
  const slug = 'teh-hitam-seduh'
  const [first, second] = await Promise.all([1, 2].map(() => browser.newPage()))
  if (!first || !second) throw new Error('no page')
  for (const page of [first, second]) {
    await page.setViewportSize({ width: 390, height: 844 })
    await openProduct(page, 'Teh hitam seduh')
  }

  await field(first, 'netWeight').fill('90 gram')
  await save(first)
  await saved(first)
  await field(second, 'summary').fill('Teh hitam dari kebun di lereng.')
  await save(second)
  await saved(second)
  expect(stored(slug)).toContain('netWeight: 90 gram')
  expect(stored(slug)).toContain('summary: Teh hitam dari kebun di lereng.')
  await expect(field(second, 'netWeight')).toHaveValue('90 gram')

  await field(first, 'netWeight').fill('95 gram')
  await save(first)
  await expect.poll(() => stored(slug)).toContain('95 gram')
  await field(second, 'netWeight').fill('100 gram')
  await save(second)
  await expect(second.locator('#refusal')).toContainText('Isi bersih: baru saja diubah orang lain')
  await expect(second.locator('#refusal')).toContainText('95 gram')
  await expect(field(second, 'netWeight')).toHaveValue('100 gram')
  expect(stored(slug)).toContain('95 gram')

  await save(second)
  await expect.poll(() => stored(slug)).toContain('100 gram')
  expect(stored(slug)).toContain('summary: Teh hitam dari kebun di lereng.')
})

test('in review no photograph leaves the published branch, or comes to it, from the library', async ({
  page,
}) => {
  const main = site.git('rev-parse', 'main')
  await openProduct(page, 'Tampah anyaman bambu')
  await page.getByRole('button', { name: 'Pilih foto' }).click()
  const library = page.getByRole('dialog')
  await library.locator('[class*="-CardText"]').filter({ hasText: 'contoh-foto.jpg' }).click()
  await library.getByRole('button', { name: 'Hapus yang dipilih' }).click()
  const panel = page.locator('#photographs')
  await expect(panel).toContainText('Foto ini masih dipakai: produk "Keripik singkong', { timeout: 20_000 })
  await expect(panel).toContainText('penghapusannya tidak melewati pemeriksaan')
  await library.getByRole('button', { name: 'Tutup' }).first().click()
  expect(site.git('rev-parse', 'main')).toBe(main)

  // The window that stores at once is not offered.
  await page
    .getByRole('link', { name: /Kembali|Produk/ })
    .first()
    .click()
  await expect(page.getByRole('link', { name: 'Antrean' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Foto' })).toHaveCount(0)
})

const api = (url: URL) => url.pathname === API
const broken = {
  'before it': { action: '', said: 'Periksa sambungan internet' },
  'in it': { action: 'persistEntry', said: 'Belum tersimpan' },
}
for (const [when, { action, said }] of Object.entries(broken)) {
  test(`when the connection breaks ${when}, a save keeps the text on the screen, and can be repeated`, async ({
    page,
  }) => {
    const slug = 'jamu-beras-kencur'
    const weight = `330 ml, ${action || 'awal'}`
    await openProduct(page, 'Jamu beras kencur')
    await field(page, 'netWeight').fill(weight)
    await page.route(api, (route) =>
      route.request().postData()?.includes(`"action":"${action}`)
        ? route.abort('connectionreset')
        : route.continue(),
    )
    await save(page)
    await expect(page.getByText(said).first()).toBeVisible({ timeout: 20_000 })
    await expect(field(page, 'netWeight')).toHaveValue(weight)

    await page.unroute(api)
    await save(page)
    await saved(page)
    expect(stored(slug)).toContain(`netWeight: ${weight}`)
  })
}
