import type { Page } from '@playwright/test'
import { Editor } from '../../tests/browser/cms/editor.ts'

/** Brings the CMS to what a screenshot of the handbook shows. */
type Scene = (page: Page, editor: Editor, origin: string) => Promise<unknown>

const open = (page: Page, origin: string, path: string) => page.goto(`${origin}/admin/#/${path}`)
const toTop = (page: Page, field: string) =>
  page
    .locator(`[id^="${field}-field-"]`)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start' })
      scrollBy(0, -120)
    })

/** Toasts cover what is below them for eight seconds. */
const noMoreToasts = (page: Page) =>
  page.locator('.Toastify__toast').first().waitFor({ state: 'detached', timeout: 15_000 })

/** By the name that `pictures` in the head of a handbook page gives. In order: each goes on from the one before. */
export const scenes: Record<string, Scene> = {
  masuk: (page) => page.getByRole('button', { name: 'Masuk' }).waitFor({ timeout: 40_000 }),

  async daftar(page) {
    await page.getByRole('button', { name: 'Masuk' }).click()
    await page.getByRole('link', { name: 'Carica dalam sirup' }).waitFor({ timeout: 20_000 })
  },

  async produk(page, editor, origin) {
    await open(page, origin, 'collections/products/new')
    await editor.field('title').fill('Keripik talas', { timeout: 20_000 })
  },

  async tokopedia(page, editor) {
    const shared = 'Cek ini di Tokopedia! https://www.tokopedia.com/nama-toko/nama-produk?utm_source=salin'
    await editor.field('listing').fill(shared)
    await editor.field('price').fill('Rp 25.000,-')
    await editor.field('listing').focus()
    await page.getByText('Buka di Tokopedia').waitFor()
    await toTop(page, 'listing')
  },

  async ditolak(page) {
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.locator('#refusal').waitFor()
  },

  async foto(page) {
    await page.locator('#refusal').getByRole('button', { name: 'Tutup' }).click()
    await page.getByRole('button', { name: 'Pilih foto' }).first().click()
    await page.getByText('Unggah', { exact: true }).waitFor()
    await noMoreToasts(page)
  },

  async status(page, editor, origin) {
    await open(page, origin, 'collections/products/entries/carica-dalam-sirup')
    // The window of photographs lies over everything, and the new product is left as it is.
    await page.reload()
    await page.getByText('Sudah disimpan').waitFor({ timeout: 20_000 })
    await editor.field('netWeight').fill('250 gram')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.getByRole('button', { name: 'Status: Draf' }).waitFor({ timeout: 20_000 })
    await noMoreToasts(page)
    await page.getByRole('button', { name: 'Status: Draf' }).click()
  },
}
