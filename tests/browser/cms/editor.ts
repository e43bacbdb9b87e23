import type { Locator, Page } from '@playwright/test'

/** One entry in the CMS's editor, as a person at this width meets it. */
export class Editor {
  readonly page: Page
  readonly wide: boolean

  constructor(page: Page) {
    this.page = page
    this.wide = (page.viewportSize()?.width ?? 0) >= 800
  }

  /** Signs in and opens an entry. The first visit of a fresh server waits for its dependencies to be bundled. */
  async open({ origin }: { origin: string }, entry: string) {
    await this.page.goto(`${origin}/admin/#/collections/${entry}`, { timeout: 40_000 })
    await this.page.getByRole('button', { name: 'Masuk' }).click({ timeout: 40_000 })
    await this.field('title').waitFor({ timeout: 20_000 })
  }

  /** A field of the Indonesian form, or of the form that was turned to. */
  field(name: string): Locator {
    return this.page.locator(`[id^="${name}-field-"]`).first()
  }

  /** A field of the English form: beside the Indonesian one, or on a phone in its place. */
  async english(name: string): Promise<Locator> {
    if (this.wide) return this.page.locator(`[id^="${name}-field-"]`).nth(1)
    await this.page.getByRole('button', { name: 'Bahasa: ID' }).click()
    await this.page.getByRole('menuitem', { name: /^en$/i }).click()
    await this.page.getByRole('button', { name: 'Bahasa: EN' }).waitFor()
    return this.field(name)
  }

  async publish() {
    await this.page.getByRole('button', { name: 'Terbitkan', exact: true }).click()
    await this.page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click()
  }
}
