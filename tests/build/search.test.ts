import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { contentFolder, sites, testOrigin, type SiteName } from './folders.ts'
import { readEntries } from './entries.ts'
import { readSite } from './site.ts'

/** A page as the index holds it. */
interface Fragment {
  url: string
  content: string
  meta: Record<string, string>
}

const entries = readEntries(contentFolder)
const searched = entries
  .filter(
    ({ sample, draft, slug, collection }) =>
      !sample && !draft && !(collection === 'pages' && slug === 'home'),
  )
  .flatMap(({ addresses }) => addresses)

describe.for(Object.keys(sites) as SiteName[])('the search of the %s site', (name) => {
  const folder = join(sites[name], 'pagefind')
  const fragments = readdirSync(join(folder, 'fragment')).map((file): Fragment & { locale: string } => ({
    // The file's own signature stands before its JSON.
    ...(JSON.parse(
      gunzipSync(readFileSync(join(folder, 'fragment', file)))
        .toString('utf8')
        .replace(/^pagefind_dcd/, ''),
    ) as Fragment),
    locale: file.slice(0, 2),
  }))

  test('finds every entry in both languages, and neither samples nor drafts nor lists', () => {
    expect(fragments.map(({ url }) => url).sort()).toEqual(searched.toSorted())
  })

  test('keeps the languages apart', () => {
    const astray = fragments.filter(({ url, locale }) => url.startsWith('/en/') !== (locale === 'en'))
    expect(astray.map(({ url }) => url)).toEqual([])
  })

  test('holds the words of the page itself: its title, and none of its menus or of works that are samples', () => {
    const { pages } = readSite(sites[name], testOrigin)
    for (const { url, content, meta } of fragments) {
      const heading = pages.find(({ address }) => address === url)?.elements.find(({ name }) => name === 'h1')
      expect(meta['title']).toBe(heading?.text.trim().replace(/\s+/g, ' '))
      expect(content).not.toMatch(/Contoh: |Sample: |Salin tautan|Copy link|Bahasa Indonesia$/)
    }
  })

  test('brings no interface of Pagefind’s own', () => {
    expect(readdirSync(folder).filter((file) => /ui|highlight|\.css$/.test(file))).toEqual([])
  })
})
