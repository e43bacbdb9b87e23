import { expect, test } from 'vitest'
import { brotliCompressSync } from 'node:zlib'
import { sites, testOrigin } from './folders.ts'
import { named, readSite } from './site.ts'

/** Bytes on the wire that a visitor's script may take, by the component that brings it. */
const limits = { Share: 1000, Filters: 2000, search: 2000 } as const

const site = readSite(sites.samples, testOrigin)
const scripts = new Set(
  site.pages.flatMap((page) => named(page, 'script').flatMap(({ attributes }) => attributes.src ?? [])),
)

test('no script is as urgent as the fonts and the first picture', () => {
  const urgent = site.pages.flatMap((page) =>
    named(page, 'script')
      .filter(({ attributes: { src, fetchpriority } }) => src !== undefined && fetchpriority !== 'low')
      .map(({ attributes }) => `${page.address}: ${attributes.src}`),
  )
  expect(urgent).toEqual([])
})

test.each(Object.entries(limits))('the script of %s is at most %d bytes', (component, limit) => {
  const own = [...scripts].filter((src) => src.includes(`/${component}.astro_`))
  expect(own).toHaveLength(1)
  expect(brotliCompressSync(site.read(own[0] ?? '')).length).toBeLessThanOrEqual(limit)
})
