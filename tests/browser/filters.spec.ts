import { expect, test, type Page } from '@playwright/test'
import { say } from '../../src/i18n/index.ts'
import { filterName, routes } from '../../cms/model/routes.ts'
import { objections } from './objections.ts'
import { locales, pageOf, type Locale } from './pages.ts'

const works = (page: Page) => page.locator('[data-works] > li')
const count = (page: Page) => page.getByRole('main').getByRole('status')
const option = (page: Page, by: string, value: string) =>
  page.locator(`[data-filters] a[data-by="${by}"][data-value="${value}"]`)
const chosen = (page: Page) =>
  page
    .locator('[data-filters] a[aria-current]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['value']))

/** What each work of the list answers to, by the names of the filters. */
const marks = (page: Page) =>
  works(page).evaluateAll((all) => all.map((work) => ({ ...(work as HTMLElement).dataset })))

const namesOf = (locale: Locale) =>
  (['category', 'village', 'availability'] as const).map((filter) => filterName(locale, filter))

/** A variable on the page survives unless the page is loaded again. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { stays: true }))
const stayed = (page: Page) => page.evaluate(() => 'stays' in window)

const said = (locale: Locale, works: number) =>
  say(locale)(works === 1 ? 'oneWork' : 'workCount', { count: works })

for (const locale of locales)
  test(`choices combine at once, are said aloud, kept in the address and taken back, in ${locale}`, async ({
    page,
  }) => {
    const objected = await objections(page)
    const list = routes.list(locale, 'products')
    await page.goto(list)
    await mark(page)
    const all = await marks(page)
    const [kind, village] = namesOf(locale) as [string, string, string]
    const wanted = all.at(-1) as Record<string, string>
    const ofKind = all.filter((work) => work[kind] === wanted[kind])
    const ofBoth = ofKind.filter((work) => work[village] === wanted[village])
    await expect(count(page)).toHaveText(said(locale, all.length))

    await option(page, kind, wanted[kind] ?? '').focus()
    await page.keyboard.press('Enter')
    await expect(works(page)).toHaveCount(ofKind.length)
    await expect(count(page)).toHaveText(said(locale, ofKind.length))
    await expect(option(page, kind, wanted[kind] ?? '')).toBeFocused()

    await option(page, village, wanted[village] ?? '').click()
    await expect(works(page)).toHaveCount(ofBoth.length)
    await expect(page).toHaveURL(`${list}?${kind}=${wanted[kind]}&${village}=${wanted[village]}`)
    expect(await chosen(page)).toEqual([wanted[kind], wanted[village], ''])

    // The other language shows the same works.
    const other = await page.locator('a[data-language-switch]:visible').first().getAttribute('href')
    const there = await page.context().newPage()
    await there.goto(other ?? '')
    expect(new URL(there.url()).searchParams.size).toBe(2)
    await expect(works(there)).toHaveCount(ofBoth.length)
    await there.close()

    await page.goBack()
    await expect(works(page)).toHaveCount(ofKind.length)
    await option(page, kind, '').click()
    await expect(page).toHaveURL(list)
    await expect(works(page)).toHaveCount(all.length)
    expect(await stayed(page)).toBe(true)
    expect(objected).toEqual([])
  })

test('an address with choices shows them when it is opened, and a name nobody knows changes nothing', async ({
  page,
}) => {
  await page.goto(routes.list('id', 'products'))
  const all = await marks(page)
  const one = all[0] as { jenis: string; ketersediaan: string }
  const fitting = all.filter(
    ({ jenis, ketersediaan }) => jenis === one.jenis && ketersediaan === one.ketersediaan,
  )
  await page.goto(`/produk/?ketersediaan=${one.ketersediaan}&jenis=${one.jenis}&utm_source=x`)
  await expect(works(page)).toHaveCount(fitting.length)
  await expect(count(page)).toHaveText(said('id', fitting.length))
  expect(await chosen(page)).toEqual([one.jenis, '', one.ketersediaan])
})

for (const locale of locales)
  test(`choices that no work answers to say what to do, in ${locale}`, async ({ page }) => {
    const [kind] = namesOf(locale) as [string, string, string]
    const list = routes.list(locale, 'products')
    await page.goto(list)
    const all = await works(page).count()
    await expect(page.getByText(say(locale)('noSuchWork'))).toBeHidden()
    await page.goto(`${list}?${kind}=tidak-ada`)
    await expect(works(page)).toHaveCount(0)
    await expect(count(page)).toHaveText(said(locale, 0))
    await expect(page.getByText(say(locale)('noSuchWork'))).toBeVisible()
    await page.getByRole('link', { name: say(locale)('seeAllWorks') }).click()
    await expect(works(page)).toHaveCount(all)
  })

for (const kind of ['category', 'village-products', 'availability'] as const)
  test(`the page of one ${kind} narrows at once, and leads on to what it does not hold`, async ({ page }) => {
    const names = namesOf('id')
    const own = names[['category', 'village-products', 'availability'].indexOf(kind)] ?? ''
    const other = names.find((name) => name !== own) ?? ''
    const address = pageOf(kind, 'id')
    await page.goto(address)
    await mark(page)
    const [work] = (await marks(page)) as Record<string, string>[]
    await option(page, other, work?.[other] ?? '').click()
    await expect(page).toHaveURL(`${address}?${other}=${work?.[other]}`)
    for (const shown of await marks(page)) expect(shown[other]).toBe(work?.[other])
    expect(await stayed(page)).toBe(true)

    // The choice this page is of, taken back: the whole list, with the other choice kept.
    await option(page, own, '').click()
    await expect(page).toHaveURL(`/produk/?${other}=${work?.[other]}`)
    await expect(option(page, other, work?.[other] ?? '')).toHaveAttribute('aria-current', 'true')

    // Another choice of the same row, alone, has a page of its own.
    await page.goto(address)
    const next = page.locator(`[data-filters] a[data-by="${own}"]:not([aria-current]):not([data-value=""])`)
    const href = await next.first().getAttribute('href')
    await next.first().click()
    await expect(page).toHaveURL(href ?? '')
    expect(href).not.toContain('?')
  })

test('a narrowed frieze hangs as one that was built so: no row begins with a hole', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/produk/')
    const left = await works(page)
      .first()
      .evaluate((work) => work.getBoundingClientRect().x)
    const last = (await marks(page)).at(-1) as { jenis: string }
    await option(page, 'jenis', last.jenis).click()
    expect(
      await works(page)
        .first()
        .evaluate((work) => work.getBoundingClientRect().x),
    ).toBe(left)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales)
    test(`availability is a choice by plain links too, in ${locale}`, async ({ page }) => {
      await page.goto(routes.list(locale, 'products'))
      const address = pageOf('availability', locale)
      await page.locator(`[data-filters] a[href="${address}"]`).click()
      await expect(page).toHaveURL(address)
      const by = filterName(locale, 'availability')
      const values = new Set((await marks(page)).map((work) => work[by]))
      expect([...values]).toEqual([address.split('/').at(-2)])
      await expect(count(page)).toHaveText(said(locale, await works(page).count()))
    })
})
