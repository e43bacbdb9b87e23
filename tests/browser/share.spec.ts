import { expect, test, type Page } from '@playwright/test'
import { say } from '../../src/i18n/index.ts'
import { routes } from '../../cms/model/routes.ts'
import { testOrigin } from '../build/folders.ts'
import { objections } from './objections.ts'
import { listedProduct, locales, pageOf, widths, type Locale } from './pages.ts'

const kinds = ['product', 'village', 'group', 'story'] as const
const row = (page: Page) => page.locator('[data-share]')
const buttons = (page: Page) => row(page).getByRole('button')
const copyButton = (page: Page, locale: Locale) =>
  row(page).getByRole('button', { name: say(locale)('copyLink') })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const kind of kinds)
    for (const locale of locales)
      test(`a ${kind} is shared by plain links with a sentence in ${locale}`, async ({ page }) => {
        const address = pageOf(kind, locale)
        await page.goto(address)
        const links = row(page).getByRole('link')
        await expect(links).toHaveText([
          'WhatsApp',
          'Facebook',
          'Telegram',
          'X',
          'LINE',
          say(locale)('shareByEmail'),
        ])
        const whatsapp = new URL((await links.first().getAttribute('href')) ?? '')
        const [sentence, url] = whatsapp.searchParams.get('text')?.split('\n') ?? []
        expect(url).toBe(testOrigin + address)
        // The title of an entry, in whatever sentence its kind has.
        expect(sentence).toContain((await page.locator('h1').innerText()).replace(/\s+/g, ' '))
        await expect(buttons(page)).toHaveCount(0)
      })
})

for (const locale of locales)
  test(`the link is copied and that is said aloud, in ${locale}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write'])
    const objected = await objections(page)
    const address = listedProduct(locale)
    await page.goto(address)
    const copied = row(page).getByRole('status')
    await copyButton(page, locale).focus()
    await page.keyboard.press('Enter')
    await expect(copied).toHaveText(say(locale)('linkCopied'))
    // Said again when done again: the words go and come back.
    const words = await copied.evaluateHandle((element) => {
      const said: string[] = []
      const note = () => said.push(element.textContent ?? '')
      new MutationObserver(note).observe(element, { childList: true, characterData: true, subtree: true })
      return said
    })
    await page.keyboard.press('Enter')
    await expect.poll(() => words.jsonValue()).toEqual(['', say(locale)('linkCopied')])
    expect(objected).toEqual([])
    // No script of the site may read the clipboard: it is pasted, as a visitor does.
    await page.goto(routes.search(locale))
    const box = page.getByRole('searchbox')
    await box.focus()
    await page.keyboard.press('ControlOrMeta+V')
    await expect(box).toHaveValue(testOrigin + address)
  })

test('a clipboard that refuses is said, with the address to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  const address = listedProduct('id')
  await page.goto(address)
  await copyButton(page, 'id').click()
  await expect(row(page).getByRole('status')).toHaveText(
    say('id')('linkNotCopied', { address: testOrigin + address }),
  )
})

/** A browser with a share sheet that ends as told. */
const withSheet = (page: Page, fails?: string) =>
  page.addInitScript((name) => {
    navigator.canShare = () => true
    navigator.share = async (data) => {
      Object.assign(window, { shared: data })
      if (name) throw new DOMException('no', name)
    }
  }, fails)

test('the share sheet gets title, words and address apart', async ({ page }) => {
  const objected = await objections(page)
  await withSheet(page)
  const address = listedProduct('id')
  await page.goto(address)
  await expect(buttons(page)).toHaveCount(2)
  await buttons(page).first().click()
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)
  expect(shared).toEqual({ title: await page.title(), text: shared.text, url: testOrigin + address })
  expect(shared.text).toContain(await page.locator('h1').innerText())
  expect(shared.text).not.toContain('://')
  expect(objected).toEqual([])
})

for (const [end, name, said] of [
  ['was closed', 'AbortError', ''],
  ['did not open', 'NotAllowedError', say('id')('sheetFailed')],
] as const)
  test(`a share sheet that ${end} is answered with "${said}"`, async ({ page }) => {
    await withSheet(page, name)
    await page.goto(listedProduct('id'))
    await row(page)
      .getByRole('status')
      .evaluate((element) => (element.textContent = '…'))
    await buttons(page).first().click()
    await expect(row(page).getByRole('status')).toHaveText(said)
  })

test('a browser without a share sheet shows no button for it', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { canShare: undefined }))
  await page.goto(listedProduct('id'))
  await expect(copyButton(page, 'id')).toBeVisible()
  await expect(buttons(page)).toHaveCount(1)
})

for (const kind of kinds)
  test(`no way to share a ${kind} stands alone in its line, and all are as wide as each other`, async ({
    page,
  }) => {
    await page.goto(pageOf(kind, 'id'))
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const boxes = await row(page)
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect))
      const lines = Map.groupBy(boxes, ({ y }) => y)
      expect(new Set([...lines.values()].map(({ length }) => length)).size, `lines at ${width} px`).toBe(1)
      expect(
        Math.max(...boxes.map((box) => box.width)) - Math.min(...boxes.map((box) => box.width)),
      ).toBeLessThan(1)
      expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44)
    }
  })
