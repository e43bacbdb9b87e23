import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '../../cms/model/routes.ts'
import { codesIn } from '../build/decode.ts'
import { readEntries } from '../build/entries.ts'
import { contentFolder, testOrigin } from '../build/folders.ts'
import { kindOf } from '../build/kinds.ts'
import { allAddresses, listedProduct, locales, pageOf } from './pages.ts'
import { pagesOf } from './pdf.ts'

/** CSS pixels of a millimetre. */
const mm = 96 / 25.4
/** A4 on its side, at two pixels to the CSS pixel: 192 to the inch, as a photocopier has at its coarsest. */
test.use({ viewport: { width: 1123, height: 794 }, deviceScaleFactor: 2 })

async function onPaper(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)))
  })
}

for (const locale of locales)
  test(`the printed sheet of a product holds eight labels with its code, and a card, in ${locale}`, async ({
    page,
  }, info) => {
    const product = listedProduct(locale)
    const slug = product.split('/').at(-2) ?? ''
    await onPaper(page, routes.labels(locale, 'products', slug))
    const code = { text: testOrigin + product, level: 'M' }
    for (const [paper, count] of [
      ['a4', 8],
      ['a6', 1],
    ] as const) {
      const sheet = page.locator(`.${paper}`)
      await expect(sheet).toHaveCount(1)
      const picture = await sheet.screenshot()
      await info.attach(`${paper}.png`, { body: picture, contentType: 'image/png' })
      expect(await codesIn(picture), paper).toEqual(Array.from({ length: count }, () => code))
    }
  })

test('the printed sheets of a group lead to each of its works that is still made', async ({ page }, info) => {
  const groups = allAddresses().filter(
    (address) => kindOf(address) === 'group-labels' && !address.startsWith('/en/'),
  )
  expect(groups.length).toBeGreaterThan(1)
  for (const address of groups) {
    const works = worksOf(address.split('/').at(-2) ?? '')
    await onPaper(page, address)
    const picture = await page.locator('.a4').screenshot()
    await info.attach('sheet.png', { body: picture, contentType: 'image/png' })
    const codes = await codesIn(picture)
    expect(codes.length, address).toBe(8)
    expect([...new Set(codes.map(({ text }) => text))].sort(), address).toEqual(works.sort())
  }
})

/** Absolute addresses of a group's works that are still made, as its files say. */
const worksOf = (group: string) =>
  readEntries(contentFolder)
    .filter(({ collection, draft }) => collection === 'products' && !draft)
    .filter(({ slug }) => {
      const facts = readFileSync(join(contentFolder, 'products', `${slug}.id.md`), 'utf8')
      return facts.includes(`\ngroup: ${group}\n`) && !facts.includes('\navailability: discontinued\n')
    })
    .map(({ addresses }) => testOrigin + addresses[0])

test('a code is at least 20 mm wide and 0.4 mm a module, letters at least 8 pt, black on white', async ({
  page,
}) => {
  await onPaper(page, pageOf('product-labels', 'id'))
  const label = page.locator('.a4 .label').first()
  const code = label.locator('.code')
  const box = await code.boundingBox()
  // By the test, since the page's own policy lets it fetch nothing.
  const svg = await (await page.request.get((await code.getAttribute('src')) ?? '')).text()
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) / 10
  expect(modules).toBeGreaterThan(28)
  const wide = (box?.width ?? 0) / mm
  expect(wide * (1 - 8 / modules)).toBeGreaterThanOrEqual(20)
  expect(wide / modules).toBeGreaterThanOrEqual(0.4)
  const sizes = await label
    .locator('p, h3, span')
    .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual((8 / 72) * 96)
  expect(
    await page
      .locator('.paper')
      .first()
      .evaluate((paper) => getComputedStyle(paper).backgroundColor),
  ).toBe('rgb(255, 255, 255)')
})

test('a printed file has a page of A4 on its side and one of A6, and nothing else', async ({ page }) => {
  await page.goto(pageOf('product-labels', 'id'), { waitUntil: 'networkidle' })
  const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }))
  const wanted = [
    [297, 210],
    [105, 148],
  ]
  expect(sheets.length).toBe(wanted.length)
  for (const [index, size] of wanted.entries())
    for (const [side, millimetres] of size.entries())
      expect(Math.abs((sheets[index]?.[side] ?? 0) - millimetres), `page ${index + 1}`).toBeLessThan(0.4)
})

test('a group prints one page of A4 for each of its sheets', async ({ page }) => {
  await page.goto(pageOf('group-labels', 'id'), { waitUntil: 'networkidle' })
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true })).length).toBe(await page.locator('.a4').count())
})

test('on a screen the sheets keep the proportions of paper and fit it', async ({ page }) => {
  await page.goto(pageOf('product-labels', 'en'))
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    for (const [paper, ratio] of [
      ['a4', 297 / 210],
      ['a6', 105 / 148],
    ] as const) {
      const box = await page.locator(`.${paper} > .labels`).boundingBox()
      expect(box?.width).toBeLessThan(width)
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(ratio, 2)
    }
  }
})
