import { expect, test } from 'vitest'
import { brotliCompressSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { sites, testOrigin } from './folders.ts'
import { named, readSite } from './site.ts'

const site = readSite(sites.samples, testOrigin)
const scriptsOf = (page: Parameters<typeof named>[0]) =>
  named(page, 'script').flatMap(({ attributes }) => attributes.src ?? [])
const bytes = (text: string | Buffer) => brotliCompressSync(text).length

test('no script is as urgent as the fonts and the first picture', () => {
  const urgent = site.pages.flatMap((page) =>
    named(page, 'script')
      .filter(({ attributes: { src, fetchpriority } }) => src !== undefined && fetchpriority !== 'low')
      .map(({ attributes }) => `${page.address}: ${attributes.src}`),
  )
  expect(urgent).toEqual([])
})

test('a page has one script beside its own, and all that a page loads is at most 2,000 bytes', () => {
  for (const page of site.pages) {
    const scripts = scriptsOf(page)
    expect(scripts.length, page.address).toBeLessThanOrEqual(
      /search|cari|offline|luring/.test(page.address) ? 2 : 1,
    )
    const total = scripts.reduce((sum, src) => sum + bytes(site.read(src)), 0)
    expect(total, page.address).toBeLessThanOrEqual(2000)
  }
})

test('the share row takes at most 1,000 bytes of it', async () => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: 'src/share/share.client.ts' } },
  })
  const [
    {
      output: [{ code }],
    },
  ] = [output].flat() as [Rolldown.RolldownOutput]
  expect(bytes(code)).toBeGreaterThan(100)
  expect(bytes(code)).toBeLessThanOrEqual(1000)
})
