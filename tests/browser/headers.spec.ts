import { expect, test, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { say } from '../../src/i18n/index.ts'
import { routes } from '../../src/routes.ts'
import { sites } from '../build/folders.ts'
import { serveAsNetlify, type NetlifyServer } from '../netlify/serve.ts'
import { allAddresses, listedProduct, locales } from './pages.ts'

// The site with the headers it is published with, and all that they have to allow.
test.use({ serviceWorkers: 'allow' })

let netlify: NetlifyServer
test.beforeAll(async () => {
  netlify = await serveAsNetlify(sites.samples)
})
test.afterAll(() => netlify?.close())

/** Everything the browser objects to from here on, each with the page it was on. */
async function objections(page: Page): Promise<string[]> {
  const found: string[] = []
  const note = (what: string) => found.push(`${new URL(page.url()).pathname}: ${what}`)
  page.on('pageerror', ({ message }) => note(message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text())
  })
  await page.exposeFunction('noteViolation', note)
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = window as unknown as { noteViolation: (what: string) => void }
      noteViolation(`${violatedDirective} refuses ${blockedURI}`)
    }),
  )
  return found
}

test('no page breaks the policy it comes with', async ({ page }) => {
  test.setTimeout(180_000)
  const found = await objections(page)
  const handbook = readdirSync(`${sites.samples}/admin`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/admin/${file.replace(/index\.html$/, '')}`)
  expect(handbook.length).toBeGreaterThan(5)
  for (const address of [...allAddresses(), ...handbook])
    await page.goto(netlify.origin + address, { waitUntil: 'load' })
  expect(found).toEqual([])
})

test('a page that is not there keeps its styles', async ({ page }) => {
  const found = await objections(page)
  for (const address of ['/tidak-ada/', '/en/tidak-ada/', '/produk/tidak-ada/', '/admin/tidak-ada/']) {
    const answer = await page.goto(netlify.origin + address)
    expect(answer?.status()).toBe(404)
  }
  // The answer itself is told as an error.
  expect(found.filter((what) => !what.includes('status of 404'))).toEqual([])
})

test('a map that is opened by itself keeps its colours', async ({ page }) => {
  const found = await objections(page)
  const maps = readdirSync(`${sites.samples}/gambar`).filter((file) => file.endsWith('.svg'))
  expect(maps).not.toEqual([])
  for (const map of maps) await page.goto(`${netlify.origin}/gambar/${map}`)
  expect(found).toEqual([])
})

test('what the page offers works: the link is copied, the list narrows, it prints', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write'])
  const found = await objections(page)
  await page.goto(netlify.origin + listedProduct('id'))
  await page.getByRole('button', { name: say('id')('copyLink') }).click()
  await expect(page.locator('[data-share]').getByRole('status')).toHaveText(say('id')('linkCopied'))

  await page.goto(netlify.origin + routes.list('id', 'products'))
  const works = page.locator('[data-works] > li')
  const all = await works.count()
  await page.locator('[data-filters] a[data-value="batik"]').click()
  await expect.poll(() => works.count()).toBeLessThan(all)

  await page.emulateMedia({ media: 'print' })
  await page.pdf()
  expect(found).toEqual([])
})

test('search finds, in both languages', async ({ page }) => {
  const found = await objections(page)
  for (const locale of locales) {
    await page.goto(netlify.origin + routes.search(locale))
    await page.getByRole('searchbox').fill('batik')
    await expect(page.locator('[data-results] a').first()).toBeVisible()
  }
  expect(found).toEqual([])
})

test('what was read stays readable without a line', async ({ page, context }) => {
  const found = await objections(page)
  const product = netlify.origin + listedProduct('id')
  await page.goto(product)
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match(location.href))), { timeout: 15_000 })
    .toBe(true)
  await context.setOffline(true)
  await page.goto(product)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(found).toEqual([])
})

test('a script or a style that got into the output stays dead', async ({ page }) => {
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
  await page.goto(`${netlify.origin}/desa/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  const refused = found.flatMap((what) => /(\S+) refuses inline/.exec(what)?.[1] ?? [])
  expect(refused.sort()).toEqual(['script-src-attr', 'script-src-elem', 'style-src-elem'])
})

test('no other site can put a page or the CMS into a frame', async ({ page }) => {
  const framed = ['/', '/produk/', '/admin/', '/admin/bingkai/']
  const frames = framed.map((address) => `<iframe src="${netlify.origin}${address}"></iframe>`).join('')
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
