import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkContent } from '../../cms/check/content.ts'
import type { Folder } from '../hostile/folder.ts'
import { serveAsNetlify } from '../netlify/serve.ts'
import { codesIn } from './decode.ts'
import { testOrigin } from './folders.ts'
import { makeSiteFrom } from './make.ts'
import { readSite, type Site } from './site.ts'
import { contentNaming, dispose, withdraw } from './withdrawn/content.ts'
import { filesHolding } from './withdrawn/search.ts'

let folder: string
let content: Folder
let before: string[]
let built: string
let site: Site

/** Two builds of one content; between them a woman takes her consent back. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pulang-berkarya-withdrawn-'))
  content = await contentNaming()
  const build = async (name: string) => {
    const outDir = join(folder, name)
    await cp(content.dir, join(folder, 'content'), { recursive: true, force: true })
    const environment = { PICTURES_CACHE: join(folder, 'pictures') }
    await makeSiteFrom({ content: join(folder, 'content'), outDir, showSamples: false, environment })
    return outDir
  }
  before = filesHolding(await build('before'), 'aminah')
  withdraw(content)
  built = await build('after')
  site = readSite(built, testOrigin)
}, 400_000)

afterAll(async () => {
  dispose(content)
  await rm(folder, { recursive: true, force: true })
})

test.each([
  ['pages', /^kisah\/kisah-uji\/index\.html$/],
  ['English pages', /^en\/stories\/kisah-uji\/index\.html$/],
  ['addresses of pages', /^kisah\/siti-aminah-pulang\/index\.html$/],
  ['pages at former addresses', /^produk\/keripik-siti-aminah\/index\.html$/],
  ['redirects', /^_redirects$/],
  ['lists', /^produk\/index\.html$/],
  ['lists of a village', /^produk\/desa\/desa-siti-aminah\/index\.html$/],
  ['the feed', /^umpan\.xml$/],
  ['the catalogue for Meta', /^katalog\.csv$/],
  ['the map for search engines', /^sitemap.*\.xml$/],
  ['share images', /^og\/id\/kisah\/siti-aminah-pulang\.jpg$/],
  ['photographs', /^foto\/.*siti-aminah.*\.avif$/],
  ['labels', /^cetak\/produk\/sitiaminah-kue\/index\.html$/],
  ['the search', /^pagefind\/fragment\/.+$/],
  ['the words of the search', /^pagefind\/index\/.+$/],
  ["the preview's catalogue", /^admin\/catalogue\.json$/],
])('with her consent she stands in %s', (_where, file) => {
  expect(before.filter((name) => file.test(name))).not.toEqual([])
})

test('the check lets the withdrawal through, and says what it takes along', async () => {
  const problems = await checkContent(content.dir, '2026-11-24')
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  expect(problems.map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      'stories/siti-aminah-pulang.id.md',
      'groups/kelompok-siti-aminah.id.md',
      'products/keripik.id.md',
    ]),
  )
})

test('once it is withdrawn, no file of the site holds her name, in its content or in its own name', () => {
  expect(filesHolding(built, 'aminah')).toEqual([])
  // The rest of the site is there.
  expect(site.addresses).toContain('/produk/keripik/')
  expect(site.addresses).toContain('/kisah/kisah-uji/')
  expect(site.read('/_redirects').toString()).toContain('/produk/keripik-lama/ /produk/keripik/ 301!')
})

test('no code to be printed leads to an address with her name', async () => {
  const codes = [...site.addresses].filter((address) => /^\/cetak\/kode\/.+\.svg$/.test(address))
  expect(codes.length).toBeGreaterThan(2)
  const texts = (await Promise.all(codes.map((address) => codesIn(site.read(address))))).flat()
  expect(texts.length).toBe(codes.length)
  expect(texts.filter(({ text }) => /aminah/i.test(text))).toEqual([])
})

test('neither her photographs nor those called after her are among the pictures', () => {
  const photographs = [...site.addresses].filter((address) => address.startsWith('/foto/'))
  expect(photographs).toEqual([])
})

test('addresses that hold her name answer as those of no page do', async () => {
  const netlify = await serveAsNetlify(built)
  try {
    for (const address of [
      ...['/kisah/siti-aminah-pulang/', '/en/stories/siti-aminah-pulang/'],
      ...['/produk/keripik-siti-aminah/', '/produk/sitiaminah-kue/', '/produk/kue-kedua/'],
      ...['/og/id/kisah/siti-aminah-pulang.jpg', '/produk/desa/desa-siti-aminah/'],
    ]) {
      const { status } = await fetch(netlify.origin + address, { redirect: 'manual' })
      expect([address, status]).toEqual([address, 404])
    }
  } finally {
    await netlify.close()
  }
})
