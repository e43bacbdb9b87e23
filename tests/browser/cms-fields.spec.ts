import { expect as expectSoon, test, type Locator, type Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBuiltSite, type BuiltSite } from './cms/built-site.ts'
import { Editor } from './cms/editor.ts'

// A development server answers late on a busy machine.
const expect = expectSoon.configure({ timeout: 15_000 })

// One server and one repository for all: each test leaves its commit for the next.
test.describe.configure({ mode: 'serial', timeout: 90_000 })
test.use({
  viewport: { width: 390, height: 844 },
  permissions: ['clipboard-read', 'clipboard-write'],
})

let site: BuiltSite
test.beforeAll(async () => {
  site = await startBuiltSite({ where: 'local', publishing: 'direct' })
})
test.afterAll(() => site?.stop())

const PRODUCT = 'https://www.tokopedia.com/toko-melati/keripik-pisang-250gr'

test('a pasted link is read back at once, and leaving the field shows what will be saved', async ({
  page,
}) => {
  const editor = new Editor(page)
  await editor.open(site, 'products/entries/carica-dalam-sirup')
  const listing = editor.field('listing')
  const read = below(page, 'listing')

  for (const pasted of [
    `Cek Keripik Pisang di Tokopedia! ${PRODUCT}?extParam=src%3Dshare`,
    `${PRODUCT.replace('www.', 'm.')}?utm_source=wa`,
    PRODUCT.replace('https://', ''),
  ]) {
    await paste(page, listing, pasted)
    await expect(read).toHaveText('Toko: toko-melati · Produk: keripik pisang 250gr')
    await listing.blur()
    await expect(listing).toHaveValue(PRODUCT)
    await expect(read).toContainText(`Anda menempel: ${pasted}`)
  }
  const look = page.getByRole('link', { name: 'Buka di Tokopedia' })
  await expect(look).toHaveAttribute('href', PRODUCT)
  await expect(look).toHaveAttribute('rel', /noopener/)
  expect((await look.boundingBox())?.height).toBeGreaterThanOrEqual(44)

  await listing.fill('')
  await listing.pressSequentially('https://shopee.co.id/keripik')
  await expect(read).toHaveText('')
  await expect(read).toContainText('Ini tautan Shopee.')
  await expect(listing).toHaveAttribute('aria-invalid', 'true')
  await expect(listing).toHaveAccessibleDescription(/Ini tautan Shopee/)
  await expect(look).toHaveCount(0)

  await editor.field('price').fill('Rp 25.000,-')
  await expect(below(page, 'price')).toHaveText('Rp25.000')
  await editor.field('price').blur()
  await expect(editor.field('price')).toHaveValue('25000')
  await editor.field('price').fill('25.000')
  await expect(below(page, 'price')).toHaveText('Rp25.000')

  await page.locator('[id^="permits-field"]').getByRole('button', { name: 'Buka' }).click()
  await editor.field('pirt').fill('2063307010001-28')
  await editor.field('pirt').blur()
  await expect(editor.field('pirt')).toHaveValue('P-IRT 2063307010001-28')
  await expect(below(page, 'pirt')).toContainText('berlaku sampai 2028')
})

test('everything that is wrong is told at once, in both languages, and nothing typed is lost', async ({
  page,
}) => {
  const head = site.git('rev-parse', 'HEAD')
  const editor = new Editor(page)
  await editor.open(site, 'products/new')
  await editor.field('summary').fill('Singkong tipis dengan daun jeruk.')
  await editor.field('listing').fill('https://shopee.co.id/keripik')
  await editor.field('price').fill('Rp 25.000,-')
  await page.getByRole('button', { name: 'Tambah langkah' }).click()
  await editor.field('row').fill('x'.repeat(201))
  await (await editor.english('summary')).fill('Thin cassava. '.repeat(20))
  await editor.publish()

  const refusal = page.getByRole('alert').filter({ hasText: 'Belum tersimpan' })
  await expect(refusal.getByRole('listitem')).toHaveText([
    /^Nama produk: Bagian ini wajib diisi/,
    /^Kelompok: Bagian ini wajib diisi/,
    /^Jenis: Bagian ini wajib diisi/,
    /^Tautan Tokopedia: Ini tautan Shopee/,
    /^Harga per tanggal: Ada harga, tetapi tanggalnya belum diisi/,
    /^Ketersediaan: Bagian ini wajib diisi/,
    /^Cara membuat 1: Paling panjang 200 huruf/,
    /^Ringkasan \(Inggris\): Paling panjang 160 huruf/,
  ])
  await expect(editor.field('title')).toBeFocused()
  await expect(editor.field('title')).toBeInViewport()

  // Each sentence leads to its field, through folded rows and into the other language.
  await refusal.getByRole('button', { name: /^Cara membuat 1/ }).click()
  await expect(editor.field('row')).toBeFocused()
  await expect(editor.field('row')).toHaveValue('x'.repeat(201))
  await expect(editor.field('listing')).toHaveValue('https://shopee.co.id/keripik')
  await expect(editor.field('price')).toHaveValue('25000')
  await refusal.getByRole('button', { name: /^Ringkasan \(Inggris\)/ }).click()
  await expect(page.getByRole('button', { name: 'Bahasa: EN' })).toBeVisible()
  await expect(editor.field('summary')).toBeFocused()
  await expect(editor.field('summary')).toHaveValue('Thin cassava. '.repeat(20))
  expect(site.git('rev-parse', 'HEAD')).toBe(head)
})

test('a name, a listing or a former name that another entry holds is caught before it is saved', async ({
  page,
}) => {
  const editor = new Editor(page)
  await editor.open(site, 'groups/new')
  await editor.field('title').fill('Bumi Sejati')
  await editor.field('summary').fill('Kelompok untuk mencoba CMS.')
  await editor.field('village').fill('Rogojati')
  await page.getByRole('option', { name: 'Rogojati' }).click()
  await editor.field('whatsapp').fill('0812-3456-7890')
  await expect(below(page, 'whatsapp')).toHaveText('+62 812-3456-7890')
  await editor.publish()
  const refusal = page.locator('#refusal')
  await expect(refusal.getByRole('listitem')).toHaveText([
    /^Nama kelompok: Sudah ada kelompok bernama "Bumi Sejati"\./,
  ])

  const head = site.git('rev-parse', 'HEAD')
  await editor.field('title').fill('Admin')
  await editor.publish()
  await expect(refusal).toContainText('Nama "Admin" sudah dipakai oleh situs')

  await editor.field('title').fill('Kelompok Contoh')
  await editor.publish()
  await expect.poll(() => site.git('rev-parse', 'HEAD')).not.toBe(head)
  expect(site.git('show', 'HEAD:content/groups/kelompok-contoh.id.md').split('\n')).toEqual([
    '---',
    'title: Kelompok Contoh',
    'summary: Kelompok untuk mencoba CMS.',
    'village: rogojati',
    "whatsapp: '+6281234567890'",
    '---',
  ])
  // Told, not refused: English may come later.
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toContainText(
    'Belum ada bahasa Inggris: Ringkasan',
  )
})

test('the form shows what was saved, and names the English that is missing', async ({ page }) => {
  const editor = new Editor(page)
  const head = site.git('rev-parse', 'HEAD')
  await editor.open(site, 'products/entries/keripik-singkong-daun-jeruk')
  await editor.field('title').fill('  Keripik singkong   daun jeruk ')
  await editor.field('netWeight').fill(' 250 gram ')
  await (await editor.english('care')).fill('')
  await editor.publish()
  await expect.poll(() => site.git('rev-parse', 'HEAD')).not.toBe(head)
  await expect(editor.field('title')).toHaveValue('Keripik singkong daun jeruk')
  await expect(editor.field('netWeight')).toHaveValue('250 gram')
  await expect(page.getByText('Sudah disimpan')).toBeVisible()
  await expect(page.locator('#advice')).toContainText('Bahasa Inggris belum lengkap: Cara merawat')
  expect(site.git('show', 'HEAD:content/products/keripik-singkong-daun-jeruk.id.md')).toContain(
    'title: Keripik singkong daun jeruk\n',
  )
})

test('a second product with the same listing, and a group that is gone, are refused', async ({ page }) => {
  const entry = (title: string, rest: string) =>
    `---\ntitle: ${title}\nsummary: Untuk mencoba CMS.\ngroup: bumi-sejati\ncategory: food\n${rest}availability: available\n---\n`
  commit('satu', entry('Satu', `listing: ${PRODUCT}\n`))
  commit('dua', entry('Dua', '').replace('bumi-sejati', 'bumi-sejat'))
  const head = site.git('rev-parse', 'HEAD')

  const editor = new Editor(page)
  await editor.open(site, 'products/entries/dua')
  await paste(page, editor.field('listing'), `${PRODUCT}?src=topads`)
  await editor.publish()
  await expect(page.locator('#refusal').getByRole('listitem')).toHaveText([
    /^Kelompok: Tidak ada kelompok bernama "bumi-sejat". Mungkin maksudnya "bumi-sejati"\./,
    /^Tautan Tokopedia: Tautan Tokopedia ini juga ada di produk "Satu"\./,
  ])
  await expect(editor.field('group')).toBeFocused()
  expect(site.git('rev-parse', 'HEAD')).toBe(head)
})

test('a file that cannot be read is never opened as an empty form', async ({ page }) => {
  const broken = '---\ntitle: "Rusak\nsummary: x\n---\n'
  commit('rusak', broken)
  await page.goto(`${site.origin}/admin/#/collections/products/entries/rusak`)
  await page.getByRole('button', { name: 'Masuk' }).click({ timeout: 40_000 })
  const refusal = page.getByRole('alert').filter({ hasText: 'Berkas ini rusak' })
  await expect(refusal).toContainText('Berkas bahasa Indonesia. Baris 3: ')
  await expect(page.locator('[id^="title-field-"]').first()).toBeHidden()
  await page.goto(`${site.origin}/admin/#/collections/products`)
  await expect(page.getByRole('link', { name: 'Berkas rusak' })).toBeVisible()
  expect(site.git('show', 'HEAD:content/products/rusak.id.md')).toBe(broken.trimEnd())
})

/** What the form says under a field. */
const below = (page: Page, name: string) => page.locator(`[id^="${name}-field-"][id$="-read"]`)

/** Puts text in the place of a field's, as a finger does that holds and pastes. */
async function paste(page: Page, field: Locator, text: string) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await field.fill('')
  await field.press('ControlOrMeta+V')
}

/** A product's file from elsewhere, as somebody who works without the CMS leaves it. */
function commit(slug: string, text: string) {
  writeFileSync(join(site.git('rev-parse', '--show-toplevel'), 'content', 'products', `${slug}.id.md`), text)
  site.git('add', '.')
  site.git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message', slug)
}
