import { expect, test } from '@playwright/test'
import { kinds, locales, pageOf } from './pages.ts'

// With the worker that keeps pages for reading without a line, as a visitor has it.
test.use({ serviceWorkers: 'allow' })

test('no kind of page asks another host, sets a cookie, or keeps anything but pages to read again', async ({
  context,
  page,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const elsewhere: string[] = []
  const cookies: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${baseURL}/`) && !/^(?:data|blob):/.test(url)) elsewhere.push(url)
  })
  context.on('response', (response) => {
    if (response.headers()['set-cookie']) cookies.push(response.url())
  })
  for (const locale of locales) {
    for (const kind of kinds) {
      const address = pageOf(kind, locale)
      await page.goto(address, { waitUntil: 'load' })
      // Further down, pictures are fetched as they come into view.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
      expect(kept, address).toEqual([])
    }
  }
  expect(elsewhere).toEqual([])
  expect(cookies).toEqual([])
  expect(await context.cookies()).toEqual([])
  // What the privacy page tells of, and the dates after which it is thrown away.
  const stores = await page.evaluate(async () => ({
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }))
  expect(stores.caches).toContain('halaman')
  for (const name of stores.caches) expect(name).toMatch(/^(?:halaman|berkas|workbox-precache-.*)$/)
  for (const name of stores.databases) expect(name).toBe('workbox-expiration')
})
