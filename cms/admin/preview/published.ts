import type { APIRoute } from 'astro'
import { catalogue, type Catalogue } from '../../../src/catalogue/index.ts'
import type { Fields } from '../../model/field.ts'
import { model } from '../../model/index.ts'
import type { Published, Stored } from './catalogue-of.ts'

/**
 * Only an entry's own page shows these, and the entry being written brings its own. Above all `people`: names and
 * consents of those who are not shown must not be published here either.
 */
const OWN_PAGE_ONLY = new Set([
  ...['people', 'sources', 'gallery', 'steps', 'materials', 'care', 'permits', 'aliases', 'fullName'],
  ...['since', 'members', 'email', 'instagram'],
])

/** The file the preview reads the other entries from: what the site shows, as of this build. */
export const GET: APIRoute = async () =>
  Response.json(publishedFrom(await catalogue('id'), await catalogue('en')))

function publishedFrom(indonesian: Catalogue, english: Catalogue): Published {
  const isShown = new Set(
    Object.values(model).flatMap(({ name }) => indonesian[name].map(({ slug }) => `${name}/${slug}`)),
  )
  const entries = Object.values(model).map(({ name, fields }) => {
    const words = new Map(english[name].map((entry) => [entry.slug, entry]))
    const translated = Object.keys(fields).filter((field) => fields[field as never]['translated'])
    const stored = indonesian[name].map(({ slug, indonesian: data }): Stored => ({
      slug,
      data: shared(withoutUnshown(fields, data, isShown)),
      english: shared(wordsOf(words.get(slug), translated)),
    }))
    return [name, stored]
  })
  return Object.fromEntries(entries) as Published
}

/** Without the slugs of entries that have no page, such as one called after somebody who withdrew consent. */
const withoutUnshown = (fields: Fields, data: object, isShown: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => {
      const to = fields[name]?.to
      return [name, to && Array.isArray(value) ? value.filter((slug) => isShown.has(`${to}/${slug}`)) : value]
    }),
  )

const shared = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !OWN_PAGE_ONLY.has(name)))

/** What is written in English: the fields that did not fall back. */
function wordsOf(entry: { inIndonesian: readonly string[] } | undefined, fields: readonly string[]) {
  const written = fields.filter((field) => entry && !entry.inIndonesian.includes(field))
  return Object.fromEntries(written.map((field) => [field, entry?.[field as never]]))
}
