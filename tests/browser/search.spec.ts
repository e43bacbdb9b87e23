import { expect, test, type Page } from '@playwright/test'
import { say } from '../../src/i18n/index.ts'
import { allSections, routes } from '../../cms/model/routes.ts'
import { contentFolder } from '../build/folders.ts'
import { readEntries } from '../build/entries.ts'
import { objections } from './objections.ts'
import { locales, type Locale } from './pages.ts'
import { axeFindsBy } from './visit/accessible.ts'

const box = (page: Page) => page.getByRole('searchbox')
const status = (page: Page) => page.getByRole('main').getByRole('status')
const results = (page: Page) => page.locator('[data-results] > li')
const addresses = (page: Page) =>
  results(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))

const said = (locale: Locale, count: number, query: string) =>
  say(locale)(count === 1 ? 'oneResult' : count === 0 ? 'noResult' : 'resultCount', { count, query })

for (const locale of locales)
  test(`words are found by keyboard, counted aloud and marked, and only in ${locale}`, async ({ page }) => {
    const objected = await objections(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(routes.search(locale))
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([])

    await box(page).focus()
    await page.keyboard.type('batik')
    await page.keyboard.press('Enter')
    await expect(results(page).first()).toBeVisible()
    const found = await results(page).count()
    await expect(status(page)).toHaveText(said(locale, found, 'batik'))
    await expect(page).toHaveURL(`${routes.search(locale)}?q=batik`)
    for (const address of await addresses(page)) {
      expect(address.startsWith('/en/')).toBe(locale === 'en')
      expect((await page.request.get(address)).status()).toBe(200)
    }
    await expect(results(page).locator('mark').first()).toHaveText(/batik/i)
    await expect(results(page).getByRole('heading', { level: 2 })).toHaveCount(found)

    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(results(page).first().locator('a')).toBeFocused()
    const first = await results(page).first().locator('a').getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(first ?? '')
    // And back again: the question and its answer are still there.
    await page.goBack()
    await expect(box(page)).toHaveValue('batik')
    await expect(results(page)).toHaveCount(found)
    expect(objected).toEqual([])
  })

test('an Indonesian word is found by its stem', async ({ page }) => {
  await page.goto('/cari/?q=membatik')
  await expect(results(page).locator('mark').first()).toHaveText(/batik/i)
})

for (const locale of locales)
  test(`samples and lists are not found, in ${locale}`, async ({ page }) => {
    await page.goto(routes.search(locale))
    const samples = readEntries(contentFolder).filter(({ sample, draft }) => sample && !draft)
    const hidden = samples.map(({ addresses }) => addresses[locales.indexOf(locale)])
    const lists = allSections.map((section) => routes.list(locale, section))
    for (const words of ['carica', 'batik', 'tas', 'tea']) {
      await box(page).fill(words)
      await expect(page).toHaveURL(`${routes.search(locale)}?q=${words}`)
      await expect(status(page)).toContainText(`“${words}”`)
      const found = await addresses(page)
      expect(found.filter((address) => [...hidden, ...lists].includes(address))).toEqual([])
    }
  })

for (const locale of locales)
  test(`a word that stands nowhere says what to do, in ${locale}`, async ({ page }) => {
    const words = '<zzzqqqxx> # …'
    await page.goto(`${routes.search(locale)}?q=${encodeURIComponent(words)}`)
    await expect(status(page)).toHaveText(said(locale, 0, words))
    await expect(box(page)).toHaveValue(words)
  })

/** Answers in Pagefind's place. */
const answer = (page: Page, results: object[]) =>
  page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `const found = ${JSON.stringify(results)}
        export const options = async () => {}
        export const search = async () => ({ results: found.map((data) => ({ data: async () => data })) })`,
    }),
  )

test('an excerpt shows its marks and runs nothing', async ({ page }) => {
  const excerpt = 'a &lt;b&gt; <mark>kain</mark> <img src="/x.png" onerror="window.harmed = 1"><b>tebal</b>'
  await answer(page, [{ url: '/desa/', excerpt, meta: { title: '<i>Judul</i>' } }])
  await page.goto('/cari/?q=kain')
  await expect(results(page).locator('[data-excerpt]')).toHaveText('a <b> kain tebal')
  await expect(results(page).locator('mark')).toHaveText('kain')
  await expect(results(page).locator('img, b, i')).toHaveCount(0)
  await expect(results(page).locator('a')).toHaveText('<i>Judul</i>')
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
})

test('of many results ten are shown, and the next ten on request, with the focus on the first of them', async ({
  page,
}) => {
  const all = Array.from({ length: 23 }, (_, index) => ({
    url: `/desa/?${index}`,
    excerpt: 'x',
    meta: { title: `Hasil ${index + 1}`, kind: 'Desa' },
  }))
  await answer(page, all)
  await page.goto('/cari/?q=x')
  await expect(status(page)).toHaveText(said('id', 23, 'x'))
  await expect(results(page)).toHaveCount(10)
  const more = page.getByRole('button', { name: say('id')('moreResults') })
  await more.click()
  await expect(results(page)).toHaveCount(20)
  await expect(results(page).getByRole('link', { name: 'Hasil 11', exact: true })).toBeFocused()
  await more.click()
  await expect(results(page)).toHaveCount(23)
  await expect(more).toBeHidden()
})

test('axe finds nothing among results, light and dark', async ({ page }) => {
  await page.goto('/cari/?q=batik')
  await expect(results(page).first()).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFindsBy(page), colorScheme).toEqual([])
  }
})

test('search that does not load says so, and works at the next try', async ({ page }) => {
  let fails = true
  await page.route('**/pagefind/pagefind.js*', (route) => (fails ? route.abort() : route.fallback()))
  await page.goto('/cari/?q=batik')
  await expect(status(page)).toHaveText(say('id')('searchFailed'))
  fails = false
  await page
    .getByRole('main')
    .getByRole('button', { name: say('id')('search') })
    .click()
  await expect(results(page).first()).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales)
    test(`the search page says so and leads to every entry, in ${locale}`, async ({ page }) => {
      await page.goto(routes.search(locale))
      const main = page.getByRole('main')
      await expect(main.locator('noscript p')).toBeVisible()
      await expect(main.locator('noscript p')).toHaveText(say(locale)('searchWithoutScript'))
      const shown = readEntries(contentFolder).filter(
        ({ draft, collection }) => !draft && collection !== 'pages',
      )
      for (const { addresses } of shown)
        await expect(main.locator(`a[href="${addresses[locales.indexOf(locale)]}"]`)).toHaveCount(1)
      for (const section of allSections)
        await expect(main.locator(`a[href="${routes.list(locale, section)}"]`)).toHaveCount(1)
      // A question asked all the same leads back here, not to an error.
      await box(page).fill('batik')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`${routes.search(locale)}?q=batik`)
    })
})
