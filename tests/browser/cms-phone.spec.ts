import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { model } from '../../cms/model/index.ts'
import { startBuiltSite, type BuiltSite } from './cms/built-site.ts'

// One repository for all, so one worker.
test.describe.configure({ mode: 'default', timeout: 60_000 })

let site: BuiltSite
test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await startBuiltSite({ where: 'local', publishing: 'review' })
})
test.afterAll(() => site?.stop())

/** One screen after another, as somebody passes through them who turns a draft into a page. */
class Visit {
  readonly page: Page
  readonly phone: boolean
  readonly product: string
  constructor(page: Page, product: string) {
    this.page = page
    this.phone = (page.viewportSize()?.width ?? 0) < 800
    this.product = product
  }

  button = (name: string | RegExp) =>
    this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })

  field = (name: string) => this.page.locator(`[id^="${name}-field-"]`).first()

  async go(hash: string, shows: Locator) {
    await this.page.evaluate((to) => (location.hash = to), hash)
    await shows.waitFor()
  }

  /** It fits, a finger hits its controls, and axe finds nothing serious, in Decap's own code neither. */
  async check(screen: string) {
    await test.step(screen, async () => {
      expect.soft(await this.page.evaluate(sidewaysScroll), `${screen}: sideways scroll`).toBe(0)
      if (this.phone) expect.soft(await this.page.evaluate(tooSmall), `${screen}: below 44 px`).toEqual([])
      expect.soft(await this.findings(), `${screen}: axe`).toEqual([])
    })
  }

  private async findings() {
    // The page in the preview is the site's own, which other tests read.
    const { violations } = await new AxeBuilder({ page: this.page })
      .exclude('iframe')
      .setLegacyMode(true)
      .analyze()
    return violations
      .filter(({ impact }) => impact === 'critical' || impact === 'serious')
      .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({ rule: id, html, at: target.join(' ') })))
  }
}

const sidewaysScroll = () => Math.max(0, document.documentElement.scrollWidth - innerWidth)

/** What is shown and can be pressed or written in, but is smaller than a fingertip. */
function tooSmall(): string[] {
  const controls =
    'a[href], button, input, select, textarea, [role="button"], [role="menuitem"], [tabindex="0"], label:has(input)'
  return [...document.querySelectorAll(controls)].flatMap((control) => {
    if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
    // The letters typed into a list to pick from have a few pixels; what is pressed is the whole box.
    const pressed = control.matches('[role="combobox"]') ? control.closest('[class*="-control"]') : control
    const { width, height } = (pressed ?? control).getBoundingClientRect()
    if (width === 0 || height === 0 || (width >= 44 && height >= 44)) return []
    return [`${control.outerHTML.slice(0, 160)} ${Math.round(width)}×${Math.round(height)}`]
  })
}

/** Not cut, not beyond the edge, on one line. */
const wholeOnOneLine = (element: Element) => {
  const { right, height } = element.getBoundingClientRect()
  return element.scrollWidth <= element.clientWidth && right <= innerWidth && height < 30
}

/** In the window after scrolling down to it only, with nothing lying over it. */
async function reachable(control: Locator) {
  await control.scrollIntoViewIfNeeded()
  await control.click({ trial: true })
  await expect(control).toBeInViewport({ ratio: 1 })
}

const screens = [
  { width: 390, height: 844, product: 'teh-hitam-seduh' },
  { width: 1280, height: 800, product: 'jamu-beras-kencur' },
]

for (const { width, height, product } of screens) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: width < 800 })

    test('login, lists, library and board fit, for a finger and for a screen reader', async ({ page }) => {
      const visit = new Visit(page, product)
      await page.goto(`${site.origin}/admin/`)
      await visit.button('Masuk').waitFor()
      await visit.check('login')
      await visit.button('Masuk').click()

      for (const { name, label } of Object.values(model)) {
        await visit.go(`#/collections/${name}`, page.getByRole('heading', { level: 1, name: label }))
        await page.locator(`a[href^="#/collections/${name}/entries/"]`).first().waitFor()
        await visit.check(name)
      }
      await page.getByRole('button', { name: 'Urutkan' }).click()
      await page.getByRole('menuitem').first().waitFor()
      await visit.check('menu')

      await visit.go('#/workflow', page.getByRole('heading', { name: 'Antrean terbit' }))
      await visit.check('board')

      // In review a photograph comes with its entry, so the library opens from there alone.
      await expect(visit.button('Foto')).toHaveCount(0)
      await visit.go(`#/collections/products/entries/${product}`, visit.field('title'))
      await page
        .getByRole('button', { name: /^(Pilih foto|Ganti foto)/ })
        .first()
        .click()
      const library = page.getByRole('dialog', { name: 'Foto', exact: true })
      await library.getByRole('img').or(library.locator('img')).first().waitFor()
      await visit.check('library')
      const asked = page.waitForEvent('filechooser')
      await library.getByRole('button', { name: 'Unggah' }).press('Enter')
      await asked
      await library.locator('[tabindex="0"][role="button"]').first().press('Enter')
      await expect(library.getByRole('button', { name: 'Hapus yang dipilih' })).toBeEnabled()
    })

    test('the editor fits, from a new entry to one that waits to be published', async ({ page }) => {
      const visit = new Visit(page, product)
      await page.goto(`${site.origin}/admin/#/collections/products/new`)
      await visit.button('Masuk').click()
      await expect(visit.field('title')).toBeInViewport({ ratio: 1 })
      await visit.check('new entry')

      const entry = page.locator(`a[href="#/collections/products/entries/${product}"]`)
      await visit.go('#/collections/products', entry)
      await entry.click()
      await visit.button('Sudah terbit').waitFor()
      await visit.field('netWeight').fill('90 gram')
      await visit.button('Simpan').click()
      const status = visit.button(/^Status/)
      await status.waitFor()
      await page.getByRole('button', { name: 'close' }).first().click()
      expect(await page.getByText('Kembali ke Produk').evaluate(wholeOnOneLine)).toBe(true)
      for (const control of [
        visit.button('Simpan'),
        status,
        visit.button('Terbitkan'),
        visit.button(/^Hapus perubahan/),
        page.getByRole('button', { name: /^Bahasa: ID/ }).first(),
        visit.button('Tampilkan pratinjau'),
      ]) {
        await expect(control).toBeInViewport({ ratio: 1 })
      }
      await reachable(visit.button('Pilih foto').first())
      await reachable(visit.button('Tambah langkah').first())
      await visit.button('Tambah langkah').first().click()
      await reachable(visit.button(/^Hapus Cara membuat \d/).first())
      await visit.check('draft in Indonesian')
      await status.click()
      await page.getByRole('menuitem', { name: 'Diperiksa' }).waitFor()
      await visit.check('its state')
      await page.keyboard.press('Escape')

      if (visit.phone) {
        await expect(page.locator('[id^="title-field-"]')).toHaveCount(1)
        await visit.button('Bahasa: ID').click()
        await page.getByRole('menuitem', { name: /^en$/i }).click()
        await visit.button('Bahasa: EN').waitFor()
        await expect(visit.field('group')).toBeHidden()
        await visit.check('draft in English')
      }

      page.once('dialog', (question) => void question.accept())
      await visit.go('#/workflow', page.getByRole('heading', { name: 'Antrean terbit' }))
      await page.locator('[class*="-WorkflowCardContainer"]').first().waitFor()
      await visit.check('board with a draft')
    })
  })
}
