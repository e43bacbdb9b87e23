import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { makeSiteFrom } from '../build/make.ts'
import { startBuiltSite, type BuiltSite } from './cms/built-site.ts'
import { Editor } from './cms/editor.ts'

test.use({ viewport: { width: 390, height: 844 } })

let site: BuiltSite
let built: string
test.beforeAll(async () => {
  test.setTimeout(90_000)
  site = await startBuiltSite({ where: 'local', publishing: 'direct' })
  built = mkdtempSync(join(tmpdir(), 'new-product-'))
})
test.afterAll(() => {
  site.stop()
  rmSync(built, { recursive: true, force: true })
})

const slug = 'keripik-percobaan'

test('a product of two languages, two photographs and a group, from signing in on a phone to its page', async ({
  page,
}) => {
  test.setTimeout(150_000)
  const editor = new Editor(page)
  await editor.open(site, 'products/new')
  await editor.field('title').fill('Keripik percobaan')
  await editor.field('summary').fill('Produk untuk mencoba formulir dari ponsel.')
  for (const [field, option] of [
    ['group', 'MUIWO'],
    ['category', 'Makanan'],
    ['availability', 'Ada'],
  ] as const) {
    await editor.field(field).fill(option)
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  await photograph('tampak-depan.jpg')
  await editor.field('photoAlt').fill('Bidang merah, untuk percobaan.')
  await page.getByRole('button', { name: 'Tambah foto' }).click()
  await photograph('tampak-dekat.jpg')
  await editor.field('id').fill('Bidang merah dari dekat.')
  await (await editor.english('title')).fill('Trial crisps')
  await editor.field('summary').fill('A product to try the form from a phone.')
  await editor.field('photoAlt').fill('A red field, for the trial.')
  await editor.publish()

  const files = () => site.git('show', '--format=', '--name-only', 'HEAD').split('\n').sort()
  await expect.poll(files, { timeout: 15_000 }).toContain(`content/products/${slug}.id.md`)
  expect(files().map((file) => file.replace(/-\w{5}\.jpg$/, '.jpg'))).toEqual([
    'content/media/tampak-dekat.jpg',
    'content/media/tampak-depan.jpg',
    `content/products/${slug}.en.md`,
    `content/products/${slug}.id.md`,
  ])
  expect(site.git('show', `HEAD:content/products/${slug}.id.md`)).toContain('group: muiwo')

  const repository = site.git('rev-parse', '--show-toplevel')
  execFileSync('git', ['clone', '--quiet', repository, join(built, 'clone')])
  await makeSiteFrom({
    content: join(built, 'clone/content'),
    outDir: join(built, 'site'),
    showSamples: false,
  })
  const pageOf = (path: string) => readFileSync(join(built, 'site', path, 'index.html'), 'utf8')
  expect(pageOf(`produk/${slug}`)).toMatch(/<h1[^>]*>\s*Keripik percobaan/)
  expect(pageOf(`produk/${slug}`)).toContain('alt="Bidang merah dari dekat."')
  expect(pageOf(`en/products/${slug}`)).toMatch(/<h1[^>]*>\s*Trial crisps/)
  expect(pageOf(`en/products/${slug}`)).toContain('alt="A red field, for the trial."')

  /** Chooses a photograph for the last photo field that has none. */
  async function photograph(name: string) {
    const red = { create: { width: 900, height: 1200, channels: 3, background: '#a33' } } as const
    await page.getByRole('button', { name: 'Pilih foto' }).last().click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByText('Unggah', { exact: true }).click()
    await (
      await chooser
    ).setFiles([{ name, mimeType: 'image/jpeg', buffer: await sharp(red).jpeg().toBuffer() }])
    await expect(page.locator('#photographs')).toContainText('Selesai. 1 foto siap.')
    await page.getByRole('button', { name: 'Pakai yang dipilih' }).click()
  }
})
