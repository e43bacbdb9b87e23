import type { APIRoute } from 'astro'
import { catalogue, type Catalogue } from '../../../src/catalogue/index.ts'
import type { Fields } from '../../model/field.ts'
import { model } from '../../model/index.ts'
import { visibleOf } from '../../model/visible.ts'
import type { Published, Stored } from './catalogue-of.ts'

/**
 * The file the preview reads the other entries from: what the site shows of them on any page, as of this build. The
 * entry being written brings what its own page shows.
 */
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
      data: visibleOf(fields, withoutUnshown(fields, data, isShown), 'any page'),
      english: visibleOf(fields, wordsOf(words.get(slug), translated), 'any page'),
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

/** What is written in English: the fields that did not fall back. */
function wordsOf(entry: { inIndonesian: readonly string[] } | undefined, fields: readonly string[]) {
  const written = fields.filter((field) => entry && !entry.inIndonesian.includes(field))
  return Object.fromEntries(written.map((field) => [field, entry?.[field as never]]))
}
