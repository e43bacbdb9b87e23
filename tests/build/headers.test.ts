import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveAsNetlify, type NetlifyServer } from '../netlify/serve.ts'
import { sites, testOrigin, type SiteName } from './folders.ts'
import { inlineScripts, inlineStyles } from './rules/hosts.ts'
import { named, readSite, type Page } from './site.ts'

const policyOf = (headers: Headers) => headers.get('content-security-policy') ?? ''
const sourcesOf = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((directive) => directive.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? []

describe.for(Object.keys(sites) as SiteName[])(
  'the headers of the %s site, as Netlify reads them',
  (name) => {
    const site = readSite(sites[name], testOrigin)
    let netlify: NetlifyServer
    const answers = new Map<string, Headers>()
    beforeAll(async () => {
      netlify = await serveAsNetlify(sites[name])
      for (const address of [...site.addresses, '/tidak-ada/', '/admin/tidak-ada/', '/en/tidak-ada/']) {
        const { headers, body } = await fetch(netlify.origin + address, { redirect: 'manual' })
        await body?.cancel()
        answers.set(address, headers)
      }
    })
    afterAll(() => netlify.close())

    const addresses = (find: (headers: Headers, address: string) => boolean) =>
      [...answers].flatMap(([address, headers]) => (find(headers, address) ? [address] : []))

    test('each address has exactly one policy, which begins by refusing everything', () => {
      expect(answers.size).toBeGreaterThan(100)
      expect(addresses((headers) => !/^default-src 'none'; [^,]+$/.test(policyOf(headers)))).toEqual([])
    })

    test('nothing is unsafe, here no CMS is connected', () => {
      expect(addresses((headers) => /'unsafe-/.test(policyOf(headers)))).toEqual([])
      expect(addresses((headers) => /script-src [^;]*(sha|http|data:|\*)/.test(policyOf(headers)))).toEqual(
        [],
      )
    })

    test('only search may compile WebAssembly', () => {
      const isSearch = (address: string) => /^\/(cari|en\/search|pagefind)\//.test(address)
      const compiling = addresses((headers) => policyOf(headers).includes('wasm'))
      expect(compiling.filter((address) => !isSearch(address))).toEqual([])
      expect(
        [...answers.keys()].filter((address) => isSearch(address) && !compiling.includes(address)),
      ).toEqual([])
    })

    test('the styles of every page are allowed there, and no page is allowed those of the CMS', () => {
      const missing = [...site.pages, ...site.admin, ...site.moved].flatMap((page) => {
        const allowed = sourcesOf(policyOf(answers.get(page.address) ?? new Headers()), 'style-src')
        return hashesOf(page).every((hash) => allowed.includes(hash)) ? [] : [page.address]
      })
      expect(missing).toEqual([])
    })

    test('a page that is not there looks as it should, wherever it is missed', () => {
      const hashes = site.pages.filter(({ address }) => address === '/404.html').flatMap(hashesOf)
      expect(hashes).not.toEqual([])
      for (const address of ['/tidak-ada/', '/admin/tidak-ada/', '/en/tidak-ada/'])
        expect(sourcesOf(policyOf(answers.get(address) ?? new Headers()), 'style-src')).toEqual(
          expect.arrayContaining(hashes),
        )
    })

    test('no page holds an inline script, a handler or a style attribute, nor does the CMS', () => {
      const all = { ...site, pages: [...site.pages, ...site.admin, ...site.moved] }
      expect(inlineScripts(all)).toEqual([])
      expect(inlineStyles(all)).toEqual([])
    })

    test('every answer carries what holds everywhere', () => {
      const lacks = (header: string, value: RegExp) =>
        addresses((headers) => !value.test(headers.get(header) ?? ''))
      expect(lacks('strict-transport-security', /^max-age=63072000; includeSubDomains$/)).toEqual([])
      expect(lacks('x-content-type-options', /^nosniff$/)).toEqual([])
      expect(lacks('referrer-policy', /^same-origin$/)).toEqual([])
      expect(lacks('cross-origin-opener-policy', /^same-origin$/)).toEqual([])
      expect(lacks('permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/)).toEqual([])
      expect(lacks('content-security-policy', /frame-ancestors 'none'/)).toEqual([])
    })

    test('other sites may show share images, and nothing else', () => {
      const shared = addresses((headers) => headers.get('cross-origin-resource-policy') === 'cross-origin')
      expect(shared.length).toBeGreaterThan(0)
      expect(shared.filter((address) => !address.startsWith('/og/'))).toEqual([])
      expect(
        addresses(
          (headers, address) =>
            !address.startsWith('/og/') && headers.get('cross-origin-resource-policy') !== 'same-origin',
        ),
      ).toEqual([])
    })

    test('feeds and the catalogue say what they are', () => {
      const typeOf = (address: string) => answers.get(address)?.get('content-type')
      for (const feed of ['/umpan.xml', '/en/feed.xml'])
        expect(typeOf(feed)).toBe('application/rss+xml; charset=utf-8')
      expect(typeOf('/katalog.csv')).toBe('text/csv; charset=utf-8')
    })

    test('exactly the files named by their content are kept beyond a visit', () => {
      const kept = addresses((headers) =>
        /stale-while-revalidate=31536000$/.test(headers.get('cache-control') ?? ''),
      )
      const isHashed = (address: string) =>
        /^\/(_astro|gambar|foto|pagefind\/(index|fragment))\//.test(address)
      expect(kept).toEqual([...answers.keys()].filter(isHashed))
    })
  },
)

const hashesOf = (page: Page) =>
  named(page, 'style').map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
