import { expect, test } from '@playwright/test'
import { testOrigin } from '../build/folders.ts'
import { startBuiltSite, type BuiltSite } from './cms/built-site.ts'
import { Editor } from './cms/editor.ts'

// One repository for all: each test leaves its commit for the next.
test.describe.configure({ mode: 'serial' })
test.use({ viewport: { width: 1280, height: 900 } })

let site: BuiltSite
test.beforeAll(async () => {
  site = await startBuiltSite({ where: 'local', publishing: 'direct' })
})
test.afterAll(() => site?.stop())

const PRODUCT = 'carica-dalam-sirup'
const file = (locale: 'id' | 'en') => `content/products/${PRODUCT}.${locale}.md`

test('a save changes the two lines that were changed, and no other', async ({ page }) => {
  const editor = new Editor(page)
  const before = { id: lineOf('id', 'listing'), en: lineOf('en', 'title') }
  const head = site.git('rev-parse', 'HEAD')
  await editor.open(site, `products/entries/${PRODUCT}`)
  await expect(page.getByText('Belum disimpan')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Lihat di situs' })).toHaveAttribute(
    'href',
    `${testOrigin}/produk/${PRODUCT}/`,
  )

  await editor
    .field('listing')
    .fill('Cek ini di Tokopedia! https://www.tokopedia.com/search?q=carica%20baru&source=universe&st=product')
  await (await editor.english('title')).fill('Carica in syrup, new')
  await editor.publish()

  await expect.poll(() => site.git('rev-parse', 'HEAD')).not.toBe(head)
  expect(site.git('rev-parse', 'HEAD~1')).toBe(head)
  expect(changes()).toEqual([
    `--- a/${file('en')}`,
    `+++ b/${file('en')}`,
    `-${before.en}`,
    '+title: Carica in syrup, new',
    `--- a/${file('id')}`,
    `+++ b/${file('id')}`,
    `-${before.id}`,
    '+listing: https://www.tokopedia.com/search?q=carica+baru',
  ])
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
    .poll(() => site.git('show', '--format=', '--name-status', 'HEAD'))
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
