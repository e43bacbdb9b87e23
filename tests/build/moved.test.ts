import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leadOn } from '../../src/redirects/lead-on.ts'
import { serveAsNetlify, type NetlifyServer } from '../netlify/serve.ts'
import { contentFolder, sites, testOrigin } from './folders.ts'
import { invalidMarkup } from './rules/markup.ts'
import { sitemapOf } from './rules/sitemap.ts'
import { isNoindex, metas, named, readSite, type Site } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'pulang-berkarya-moved-'))
const content = join(folder, 'content')
const built = join(folder, 'dist')
let netlify: NetlifyServer
let site: Site

/** The built site with samples, whose entries get former names here: what they do needs no other build. */
beforeAll(async () => {
  cpSync(contentFolder, content, { recursive: true })
  cpSync(sites.samples, built, { recursive: true })
  alias('villages/lipursari', 'lipursari-lama')
  alias('groups/muiwo', 'muiwo-lama')
  alias('products/masker-kain', 'masker', 'masker-lama')
  alias('stories/masker-dari-desa', 'masker-kisah')
  alias('products/tampah-bambu', 'tampah')
  rmSync(join(built, 'produk/tampah-bambu'), { recursive: true })
  // Nothing is in this list any more.
  rmSync(join(built, 'produk/jenis/kerajinan'), { recursive: true })
  leadOn(content, built, testOrigin, titleOf)
  netlify = await serveAsNetlify(built)
  site = readSite(built, testOrigin)
})

afterAll(async () => {
  await netlify.close()
  rmSync(folder, { recursive: true, force: true })
})

function alias(entry: string, ...names: string[]) {
  const file = join(content, `${entry}.id.md`)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\n/, `---\naliases: [${names.join(', ')}]\n`))
}

/** As the manifest of a build tells it. */
const titleOf = (address: string) => (address === '/produk/masker-kain/' ? 'Masker "kain" & tali' : address)

const ask = (address: string) => fetch(netlify.origin + address, { redirect: 'manual' })

const moves = [
  ['/desa/lipursari-lama/', '/desa/lipursari/'],
  ['/en/villages/lipursari-lama/', '/en/villages/lipursari/'],
  ['/produk/desa/lipursari-lama/', '/produk/desa/lipursari/'],
  ['/en/products/village/lipursari-lama/', '/en/products/village/lipursari/'],
  ['/kelompok/muiwo-lama/', '/kelompok/muiwo/'],
  ['/cetak/kelompok/muiwo-lama/', '/cetak/kelompok/muiwo/'],
  ['/en/print/products/masker/', '/en/print/products/masker-kain/'],
  ['/en/groups/muiwo-lama/', '/en/groups/muiwo/'],
  ['/produk/masker/', '/produk/masker-kain/'],
  ['/produk/masker-lama/', '/produk/masker-kain/'],
  ['/en/products/masker-lama/', '/en/products/masker-kain/'],
  ['/kisah/masker-kisah/', '/kisah/masker-dari-desa/'],
  ['/en/stories/masker-kisah/', '/en/stories/masker-dari-desa/'],
] as const

test.each(moves)('%s answers 301 and leads to %s, which answers 200', async (from, to) => {
  for (const address of [from, from.slice(0, -1), `${from}?utm=x`]) {
    const { status, headers } = await ask(address)
    expect([status, new URL(headers.get('location') ?? '', netlify.origin).pathname]).toEqual([301, to])
  }
  expect((await ask(to)).status).toBe(200)
})

test.each(moves)('%s goes on to %s on a host without redirects too', (from, to) => {
  const page = site.moved.find(({ address }) => address === from)
  expect(page && metas(page, 'robots')).toEqual(['noindex'])
  const attributes = (name: string) => (page ? named(page, name).map((each) => each.attributes) : [])
  expect(attributes('meta')).toContainEqual({ 'http-equiv': 'refresh', content: `0; url=${to}` })
  expect(attributes('link')).toEqual([{ rel: 'canonical', href: testOrigin + to }])
  expect(attributes('a')).toEqual([{ href: to }])
  expect(page && named(page, 'a').map(({ text }) => text)).toEqual([titleOf(to)])
  expect(attributes('html')).toEqual([{ lang: from.startsWith('/en/') ? 'en' : 'id' }])
})

test.each([
  ['/og/id/produk/masker.jpg', '/og/id/produk/masker-kain.jpg'],
  ['/og/en/villages/lipursari-lama.jpg', '/og/en/villages/lipursari.jpg'],
])('the share image %s leads to %s, and lies at both addresses for other hosts', async (from, to) => {
  const { status, headers } = await ask(from)
  expect([status, headers.get('location')]).toEqual([301, netlify.origin + to])
  expect(readFileSync(join(built, from)).equals(readFileSync(join(built, to)))).toBe(true)
})

test('a list that became empty leads on for now, and not for ever', async () => {
  const { status, headers } = await ask('/produk/jenis/kerajinan/')
  expect([status, headers.get('location')]).toEqual([302, `${netlify.origin}/produk/`])
})

test('a former name of a page that is not shown leads nowhere, and nothing that is no page does', async () => {
  for (const address of ['/produk/tampah/', '/tidak-ada/', '/_redirects']) {
    const answered = await ask(address)
    expect([address, answered.status]).toEqual([address, 404])
    expect(await answered.text()).toContain('Halaman ini tidak ada')
  }
})

test('what stands at old addresses is sound, and neither in the sitemap nor for search engines', async () => {
  expect(site.moved.length).toBeGreaterThanOrEqual(moves.length)
  expect(await invalidMarkup(site.moved)).toEqual([])
  expect(site.moved.filter((page) => !isNoindex(page))).toEqual([])
  const listed = new Set(sitemapOf(site).map(({ url }) => url))
  expect(site.moved.filter(({ address }) => listed.has(testOrigin + address))).toEqual([])
})

test('a former name never takes the place of a page', () => {
  cpSync(contentFolder, content, { recursive: true })
  alias('products/teh-hitam-seduh', 'masker-kain')
  expect(() => leadOn(content, built, testOrigin, titleOf)).toThrow('/produk/masker-kain/ is a page')
})

test('every built site has its redirects', () => {
  for (const name of ['samples', 'production'] as const)
    expect(existsSync(join(sites[name], '_redirects'))).toBe(true)
})
