import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { allStaticPages, type StaticPage } from '../../cms/model/static-pages.ts'
import { routes, type Section } from '../../cms/model/routes.ts'

/** What the tests need to know of an entry: where it would show, and whether it may. */
export interface Entry {
  collection: string
  slug: string
  sample: boolean
  draft: boolean
  hasPhoto: boolean
  /** Links to Tokopedia. */
  isListed: boolean
  /** Its addresses, Indonesian and English; an entry without a page of its own has none. */
  addresses: string[]
}

/** Reads the front matter of every Indonesian file of a content folder: `<collection>/<slug>.id.md`. */
export function readEntries(content: string): Entry[] {
  return readdirSync(content, { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && folder.name !== 'media')
    .flatMap(({ name: collection }) =>
      readdirSync(join(content, collection))
        .filter((file) => file.endsWith('.id.md'))
        .map((file) =>
          entry(
            collection,
            file.replace(/\.id\.md$/, ''),
            readFileSync(join(content, collection, file), 'utf8'),
          ),
        ),
    )
}

function entry(collection: string, slug: string, source: string): Entry {
  const facts = parse(source.split(/^---\s*$/m)[1] ?? '') as Record<string, unknown>
  return {
    collection,
    slug,
    sample: facts.sample === true,
    draft: facts.draft === true,
    hasPhoto: Boolean(facts.photo),
    isListed: Boolean(facts.listing),
    addresses: addressesOf(collection, slug),
  }
}

function addressesOf(collection: string, slug: string): string[] {
  const locales = ['id', 'en'] as const
  if (collection !== 'pages')
    return locales.map((locale) => routes.entry(locale, collection as Section, slug))
  if (slug === 'home') return locales.map((locale) => routes.home(locale))
  const staticPage = allStaticPages.find((page): page is StaticPage => page === slug)
  return staticPage ? locales.map((locale) => routes.page(locale, staticPage)) : []
}
