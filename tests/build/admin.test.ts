import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sites, testOrigin } from './folders.ts'
import { readSite } from './site.ts'

const site = readSite(sites.production, testOrigin)

/** Scripts are beside each other in one folder, so a file's name is enough to find it. */
const sourceOf = (file: string) => site.read(`/_astro/${file}`).toString('utf8')
const importsOf = (source: string) =>
  [...source.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].flatMap(([, file]) => file ?? [])

/** The file and everything that a browser must fetch before it can run it. */
function closureOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const other of importsOf(sourceOf(file))) closureOf(other, seen)
  return seen
}

const gzipBytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(sourceOf(file), { level: 9 }).length, 0)

// A site without a backend says so instead of loading the CMS, which is built all the same.
const entry = [...site.addresses]
  .flatMap((address) => /^\/_astro\/(index\.astro_astro_type_script.*\.js)$/.exec(address)?.[1] ?? [])
  .find((file) => sourceOf(file).includes('#cms-config'))

test.each(['git-gateway', 'github', 'gitlab', 'proxy'])(
  'the first screen of the CMS with %s takes at most 800 kB, gzip',
  (backend) => {
    const main = closureOf(entry as string)
    const named = new RegExp(`${backend}["']?:async\\(\\)=>.{0,200}?import\\(.\\./([\\w.-]+\\.js)`)
    const lazy = [...main].flatMap((file) => named.exec(sourceOf(file))?.[1] ?? [])
    expect(lazy).toHaveLength(1)
    expect(gzipBytes(new Set([...main, ...closureOf(lazy[0] as string)]))).toBeLessThanOrEqual(800_000)
  },
)

test('the editor for running text is not part of the first screen', () => {
  // An error's words, which no minifier changes.
  const inEditor = 'Cannot resolve a Slate'
  const holds = (files: Iterable<string>) => [...files].some((file) => sourceOf(file).includes(inEditor))
  const everything = [...site.addresses].flatMap((address) => /^\/_astro\/(.+\.js)$/.exec(address)?.[1] ?? [])
  expect(holds(everything)).toBe(true)
  expect(holds(closureOf(entry as string))).toBe(false)
})
