import { problemsOf, type AnyCollection } from '../check/entry.ts'
import { toSlug } from '../rules/slug.ts'
import type { Fields } from '../model/field.ts'
import { labelOf } from './labels.ts'
import { storedForm } from './stored-form.ts'

type Data = Record<string, unknown>

/** What is to be saved, or what the editor has to mend first, one Indonesian sentence or two for each. */
export type Prepared =
  { ok: true; data: Data; english: Data | undefined } | { ok: false; sentences: string[] }

/**
 * An entry from the form, in its stored form and judged whole, in both languages. `slug` is '' for a new entry,
 * whose file Decap names after its title. `data` and `english` hold the Markdown as `body`.
 */
export function prepared(
  collection: AnyCollection,
  form: { slug: string; data: Data; english: Data },
): Prepared {
  const data = storedForm(collection.fields, form.data)
  const english = storedForm(collection.fields, withoutFacts(collection.fields, form.english))
  const hasEnglish = Object.keys(english).length > 0
  const slug = form.slug || slugFor(data.title)
  if (typeof slug !== 'string') return { ok: false, sentences: slug.sentences }

  const { body = '', ...facts } = data
  const { body: englishBody = '', ...words } = english
  const problems = problemsOf(collection, {
    slug,
    data: facts,
    english: hasEnglish ? words : undefined,
    body: { id: String(body), en: String(englishBody) },
  })
  const errors = problems.filter(({ level }) => level === 'error')
  if (errors.length === 0) return { ok: true, data, english: hasEnglish ? english : undefined }
  return {
    ok: false,
    sentences: errors.map(({ field, locale, problem, fix }) => {
      const label = labelOf(collection, field, locale)
      return `${label === '' ? '' : `${label}: `}${problem.id} ${fix.id}`
    }),
  }
}

/** The English file holds words alone. Decap's "copy from the other language" may bring the facts along. */
const withoutFacts = (fields: Fields, english: Data): Data =>
  Object.fromEntries(Object.entries(english).filter(([name]) => fields[name]?.translated !== false))

function slugFor(title: unknown): string | { sentences: string[] } {
  // A missing title is the check's to say.
  if (typeof title !== 'string') return 'baru'
  const verdict = toSlug(title)
  return verdict.ok ? verdict.value : { sentences: [`${verdict.problem.id} ${verdict.fix.id}`] }
}
