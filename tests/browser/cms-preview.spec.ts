import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { startBuiltSite, type BuiltSite } from './cms/built-site.ts'
import { Editor } from './cms/editor.ts'

// One server for all, and one page for each screen: the tests follow one another as somebody would work. Nothing is saved.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

/** One with a photograph. */
const PRODUCT = 'products/keripik-singkong-daun-jeruk'

let site: BuiltSite
let page: Page
let editor: Editor
test.beforeAll(async () => {
  site = await startBuiltSite({ where: 'local', publishing: 'direct' })
})
test.afterAll(() => site?.stop())

const pane = () => page.frameLocator('#preview-pane')
const shown = () => pane().frameLocator('iframe')
const heading = () => shown().getByRole('heading', { level: 1 })
const choice = (name: string) => pane().getByRole('button', { name, exact: true })
const toggle = () => page.getByTitle('Tampilkan pratinjau').click()
const widthOf = (image: ReturnType<typeof heading>) =>
  image.evaluate((element) => (element as HTMLImageElement).naturalWidth)

test.describe('the preview on a wide screen', () => {
  const asked: string[] = []
  const refused: string[] = []

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' })
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    page.on('console', (message) => {
      if (/sandboxed|Content Security Policy|Uncaught/.test(message.text())) refused.push(message.text())
    })
    editor = new Editor(page)
    await editor.open(site, PRODUCT.replace('/', '/entries/'))
  })
  test.afterAll(() => page.close())

  test('is fetched when it is opened', async () => {
    const ofPreview = () =>
      asked.filter((path) => /\/_astro\/pane\.|\/admin\/(preview\.js|bingkai\/|catalogue\.json)/.test(path))
    expect(ofPreview()).toEqual([])
    await toggle()
    await expect(heading()).toHaveText(await editor.field('title').inputValue(), { timeout: 30_000 })
    expect(ofPreview().length).toBeGreaterThanOrEqual(4)
  })

  test('leaves the form as it was', async () => {
    await expect(page.getByLabel('Isian relation')).toContainText('Bumi Sejati')
    await expect(page.getByText('Belum disimpan')).toHaveCount(0)
  })

  test('shows what is being typed', async () => {
    await editor.field('title').fill('Keripik "renyah" & <b>wangi</b>')
    await expect(heading()).toHaveText('Keripik "renyah" & <b>wangi</b>')
    await expect(shown().locator('script')).toHaveCount(0)
  })

  test('shows it in the other language, scheme and width', async () => {
    const state = () =>
      shown()
        .locator('html')
        .evaluate((element) => ({
          background: getComputedStyle(element).backgroundColor,
          width: element.clientWidth,
          lang: element.getAttribute('lang'),
        }))
    const english = /^title: (.+)$/m.exec(site.git('show', `HEAD:content/${PRODUCT}.en.md`))?.[1] ?? ''
    const light = await state()
    expect(light).toMatchObject({ width: 390, lang: 'id' })
    await choice('Inggris').click()
    await expect(heading()).toHaveText(english)
    await choice('Gelap').click()
    await expect.poll(async () => (await state()).background).not.toBe(light.background)
    await expect(heading()).toHaveText(english)
    await choice('Komputer').click()
    await expect.poll(state).toMatchObject({ width: 1280, lang: 'en' })
    await expect(choice('Komputer')).toHaveAttribute('aria-pressed', 'true')
  })

  test('draws a cloth where there is no photograph', async () => {
    const cloth = shown().locator('li img').first()
    await expect(cloth).toHaveAttribute('src', /^blob:/)
    await expect.poll(() => widthOf(cloth)).toBeGreaterThan(400)
  })

  test('is led by keyboard, with targets large enough', async () => {
    await choice('Inggris').focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await expect(heading()).toHaveText('Keripik "renyah" & <b>wangi</b>')
    await expect(choice('Indonesia')).toBeFocused()
    for (const button of await pane().getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })

  test('shows a photograph that was just chosen', async () => {
    const photograph = shown().locator('article img').first()
    await expect.poll(() => widthOf(photograph)).toBeGreaterThan(1000)
    const before = await photograph.getAttribute('src')
    await page.getByRole('button', { name: 'Ganti foto' }).click()
    const buffer = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#b5651d' } })
      .jpeg()
      .toBuffer()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'meja.jpg', mimeType: 'image/jpeg', buffer })
    await page.getByRole('button', { name: 'Pakai yang dipilih' }).click()
    await expect(photograph).not.toHaveAttribute('src', before ?? '')
    await expect.poll(() => widthOf(photograph)).toBeGreaterThan(1000)
  })

  test('lets nothing into its frame that would have to be refused', () => {
    expect(refused).toEqual([])
  })

  for (const [name, script] of Object.entries({
    'a page that cannot be rendered': `onmessage = ({ data: { id } }) => postMessage({ id, error: 'sengaja' })`,
    'a script that breaks': `throw new Error('sengaja')`,
  }))
    test(`${name} leaves Decap's plain preview, and the form goes on`, async () => {
      await toggle()
      await page.route('**/admin/preview.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      )
      await toggle()
      await expect(pane().getByRole('status')).toContainText('Isian Anda aman')
      await editor.field('title').fill(`Tetap ditulis: ${name}`)
      await expect(pane().getByText(`Tetap ditulis: ${name}`)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Terbitkan', exact: true })).toBeEnabled()
      await page.unroute('**/admin/preview.js')
    })

  test('comes back when it works again', async () => {
    await toggle()
    await toggle()
    await expect(heading()).toContainText('Tetap ditulis')
  })
})

test.describe('the preview on a phone', () => {
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    editor = new Editor(page)
    await editor.open(site, 'products/new')
  })
  test.afterAll(() => page.close())

  test('takes the place of the form, and gives it back', async () => {
    await toggle()
    await expect(heading()).toHaveText('…', { timeout: 20_000 })
    await expect(editor.field('title')).toBeHidden()
    expect(await page.locator('#preview-pane').boundingBox()).toMatchObject({ x: 0, width: 390 })
    await toggle()
    await expect(page.locator('#preview-pane')).toHaveCount(0)
    await editor.field('title').fill('Madu hutan')
  })

  test('shows an entry that is not finished, and says what it still needs', async () => {
    await toggle()
    await expect(heading()).toHaveText('Madu hutan')
    await expect(pane().getByRole('status')).toContainText('Belum diisi: Ringkasan, Kelompok')
  })
})
