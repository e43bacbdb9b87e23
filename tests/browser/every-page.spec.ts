import { expect, test, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { kindOf } from '../build/kinds.ts'
import { sites } from '../build/folders.ts'
import { objections, traffic } from './objections.ts'
import { allAddresses, locales, pageOf, type Locale } from './pages.ts'

// Every page, as the host sends it, for a visitor with reduced motion and the offline reader.
test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } })

/** What moves despite reduced motion, also when the pointer is over the first link. */
async function moving(page: Page, hovers: boolean): Promise<string[]> {
  const link = page.getByRole('main').getByRole('link').first()
  if (hovers && (await link.count()) > 0) await link.hover()
  return page.evaluate(() => [
    ...document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
      .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 80) ?? 'something'),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'auto'
      ? []
      : ['the page scrolls smoothly']),
  ])
}

async function walk(page: Page, baseURL: string, addresses: string[], firsts: string[] = []) {
  const objected = await objections(page)
  const failed = traffic(page, baseURL)
  const moved: string[] = []
  const kept: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    moved.push(...(await moving(page, firsts.includes(address))).map((what) => `${address}: ${what}`))
    const stored = await page.evaluate(() => {
      // Further down, pictures are fetched as they come into view.
      scrollTo(0, document.body.scrollHeight)
      return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
    })
    kept.push(...stored.map((name) => `${address}: ${name}`))
  }
  expect.soft(objected, 'no page logs an error or a warning, or breaks the policy it comes with').toEqual([])
  expect.soft(failed, 'no request fails or goes to another host, no cookie comes').toEqual([])
  expect.soft(moved, 'with reduced motion nothing moves').toEqual([])
  expect.soft(kept, 'no page keeps anything but pages to read again').toEqual([])
}

const isIn = (locale: Locale) => (address: string) => address.startsWith('/en/') === (locale === 'en')

for (const locale of locales)
  test(`no page in ${locale} errs, breaks its policy, asks elsewhere, moves, or keeps anything of a visitor`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const addresses = allAddresses().filter(isIn(locale))
    const firsts = [...new Set(addresses.map(kindOf))].map((kind) => pageOf(kind, locale))
    await walk(page, baseURL ?? '', addresses, firsts)
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

test('no page of the handbook errs, breaks its policy or asks elsewhere', async ({ page, baseURL }) => {
  const handbook = readdirSync(`${sites.samples}/admin`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/admin/${file.replace(/index\.html$/, '')}`)
  expect(handbook.length).toBeGreaterThan(5)
  await walk(page, baseURL ?? '', handbook)
})
