import { expect, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { say } from '../../src/i18n/index.ts'
import { routes } from '../../cms/model/routes.ts'
import { sites } from '../build/folders.ts'
import { objections } from './objections.ts'
import { listedProduct } from './pages.ts'

// What the headers the site is published with have to allow, and what they have to stop.
test.use({ serviceWorkers: 'allow' })

test('a page that is not there keeps its styles', async ({ page }) => {
  const found = await objections(page)
  for (const address of ['/tidak-ada/', '/en/tidak-ada/', '/produk/tidak-ada/', '/admin/tidak-ada/']) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
  }
  // The answer itself is told as an error.
  expect(found.filter((what) => !what.includes('status of 404'))).toEqual([])
})

test('a map that is opened by itself keeps its colours', async ({ page }) => {
  const found = await objections(page)
  const maps = readdirSync(`${sites.samples}/gambar`).filter((file) => file.endsWith('.svg'))
  expect(maps).not.toEqual([])
  for (const map of maps) await page.goto(`/gambar/${map}`)
  expect(found).toEqual([])
})

test('what the page offers works: the link is copied, the list narrows, it prints', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write'])
  const found = await objections(page)
  await page.goto(listedProduct('id'))
  await page.getByRole('button', { name: say('id')('copyLink') }).click()
  await expect(page.locator('[data-share]').getByRole('status')).toHaveText(say('id')('linkCopied'))

  await page.goto(routes.list('id', 'products'))
  const works = page.locator('[data-works] > li')
  const all = await works.count()
  await page.locator('[data-filters] a[data-value="batik"]').click()
  await expect.poll(() => works.count()).toBeLessThan(all)

  await page.emulateMedia({ media: 'print' })
  await page.pdf()
  expect(found).toEqual([])
})

test('what was read stays readable without a line', async ({ page, context }) => {
  const found = await objections(page)
  const product = listedProduct('id')
  await page.goto(product)
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match(location.href))), { timeout: 15_000 })
    .toBe(true)
  await context.setOffline(true)
  await page.goto(product)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(found).toEqual([])
})

test('an injected script or style does not run', async ({ page }) => {
  await page.route('**/desa/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '<h1',
      `<script>window.ran = 'script'</script><style>h1 { display: none }</style>
       <img src="/tidak-ada.png" onerror="window.ran = 'handler'"><h1`,
    )
    await route.fulfill({ response, body })
  })
  const found = await objections(page)
  await page.goto('/desa/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  const refused = found.flatMap((what) => /(\S+) refuses inline/.exec(what)?.[1] ?? [])
  expect(refused.sort()).toEqual(['script-src-attr', 'script-src-elem', 'style-src-elem'])
})

test('no other site can put a page or the CMS into a frame', async ({ page, baseURL }) => {
  const framed = ['/', '/produk/', '/admin/', '/admin/bingkai/']
  const frames = framed.map((address) => `<iframe src="${baseURL}${address}"></iframe>`).join('')
  // Not an answer of Playwright's: the browser refuses for its own reasons to follow that to this machine.
  const other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(frames)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  try {
    const refused: string[] = []
    page.on('console', (message) => refused.push(message.text()))
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    expect(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.url()),
    ).toEqual(framed.map(() => 'chrome-error://chromewebdata/'))
    expect(refused.filter((text) => text.includes("frame-ancestors 'none'"))).toHaveLength(framed.length)
  } finally {
    other.close()
    other.closeAllConnections()
  }
})
