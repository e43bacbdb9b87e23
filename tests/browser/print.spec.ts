import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { listedProduct, locales } from './pages.ts'
import { sheet } from './visit/paper.ts'

async function onPaper(page: Page, address: string): Promise<void> {
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(address)
}

for (const locale of locales)
  test(`a printed product says where to buy in ${locale}, in words that can be typed`, async ({ page }) => {
    const address = listedProduct(locale)
    await page.goto(address)
    const listing = await page.locator('[data-buy] a').getAttribute('href')
    await onPaper(page, address)
    await expect(page.getByText(listing ?? 'no listing', { exact: true })).toBeVisible()
  })

test('a printed link to another site is followed by its address, unless it is its address', async ({
  page,
}) => {
  await onPaper(page, '/desa/ngadikusuman/')
  const printed = await page.locator('main a[href^="http"]:visible').evaluateAll((links) =>
    links.map((link) => ({
      says: link.textContent,
      after: getComputedStyle(link, '::after').content,
    })),
  )
  expect(printed.length).toBeGreaterThan(1)
  for (const { says, after } of printed)
    expect(after === 'none' ? /\.\w{2,}/.test(says) : after.includes('http'), says).toBe(true)
})

test('a landscape is printed in the light scheme from a dark screen, its sky as white as the paper', async ({
  page,
}) => {
  await onPaper(page, '/desa/ngadikusuman/')
  const picture = page.locator('.ridge img:visible')
  await expect(picture).toHaveCount(1)
  await picture.scrollIntoViewIfNeeded()
  await picture.evaluate((image) => (image as HTMLImageElement).decode())
  const { dominant } = await sharp(await picture.screenshot()).stats()
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(236)
  const corner = await sharp(await picture.screenshot())
    .extract({ left: 300, top: 40, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer()
  expect(Math.min(...corner)).toBeGreaterThan(250)
})

test('no picture, table row or step is split across two pages', async ({ page }) => {
  for (const address of ['/desa/ngadikusuman/', listedProduct('id')]) {
    await onPaper(page, address)
    const torn = await page
      .locator('main :is(img, figure svg, tr, .steps > li):visible')
      .evaluateAll((elements) =>
        elements
          .filter((element) => {
            for (let box: Element | null = element; box && box.tagName !== 'MAIN'; box = box.parentElement)
              if (getComputedStyle(box).breakInside === 'avoid') return false
            return true
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      )
    expect(torn).toEqual([])
  }
})
