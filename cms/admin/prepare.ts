import { judged, type AnyCollection } from '../check/entry.ts'
import { languagesOf } from '../check/languages.ts'
import type { Entry } from '../check/placed.ts'
import type { Finding } from '../rules/finding.ts'
import type { Locale } from '../rules/locale.ts'
import { withoutBlanks, type Fields } from '../model/field.ts'
import { toSlug } from '../rules/slug.ts'
import { findingsAmong } from './fields/cross-entry.ts'
import { labelOf } from './labels.ts'
import { storedForm } from './stored-form.ts'

type Data = Record<string, unknown>

/** What is said to the editor of one field: `people.0.name` by its rows in the form, `body`, or '' for no field. */
export interface FieldMessage {
  locale: Locale
  field: string
  sentence: string
  /** What a button beside the sentence does, where no field is to be mended. */
  remedy?: 'sign-in'
}

/** What is to be saved, with what could be better; or everything that has to be mended first, in the form's order. */
export type Prepared =
  | { ok: true; data: Data; english: Data | undefined; advice: FieldMessage[] }
  | { ok: false; errors: FieldMessage[] }

/**
 * An entry from the form, in its stored form and judged whole, in both languages, and among `others` where they
 * are given. `slug` is '' for a new entry, whose file Decap names after its title. `data` and `english` hold the Markdown as `body`.
 */
export function prepared(
  collection: AnyCollection,
  form: { slug: string; data: Data; english: Data },
  others?: readonly Entry[],
): Prepared {
  const data = storedForm(collection.fields, form.data)
  const english = storedForm(collection.fields, withoutFacts(collection.fields, form.english))
  const hasEnglish = Object.keys(english).length > 0
  const named = form.slug === '' ? slugFor(data['title']) : { slug: form.slug, findings: [] }

  const { body = '', ...facts } = data
  const { body: englishBody = '', ...words } = english
  const { read, findings } = judged(collection, {
    slug: named.slug,
    data: facts,
    english: hasEnglish ? words : undefined,
    body: { id: String(body), en: String(englishBody) },
  })
  const all = [
    ...named.findings,
    ...findings,
    ...(others ? findingsAmong(collection, read, others, form.slug === '') : []),
    ...languagesOf(collection, read),
  ]
  const said = (level: Finding['level']) =>
    inFormOrder(
      collection,
      all.filter((finding) => finding.level === level),
    ).map((finding) => saidOf(collection, finding, finding.locale === 'id' ? form.data : form.english))
  const errors = said('error')
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, data, english: hasEnglish ? english : undefined, advice: said('warning') }
}

/** The English file holds words alone. Decap's "copy from the other language" may bring the facts along. */
const withoutFacts = (fields: Fields, english: Data): Data =>
  Object.fromEntries(Object.entries(english).filter(([name]) => fields[name]?.translated !== false))

/** The slug of a new entry. A missing title is the check's to say. */
function slugFor(title: unknown): { slug: string; findings: Finding[] } {
  const verdict = typeof title === 'string' ? toSlug(title) : undefined
  if (verdict?.ok) return { slug: verdict.value, findings: [] }
  if (!verdict) return { slug: 'baru', findings: [] }
  const { problem, fix } = verdict
  return { slug: 'baru', findings: [{ field: 'title', locale: 'id', level: 'error', problem, fix }] }
}

function saidOf(
  collection: AnyCollection,
  { field, locale, problem, fix }: Finding,
  typed: Data,
): FieldMessage {
  const inForm = withBlankRows(field, typed)
  const label = labelOf(collection, inForm, locale)
  return { locale, field: inForm, sentence: `${label === '' ? '' : `${label}: `}${problem.id} ${fix.id}` }
}

/** Rows are judged without the empty ones between them; the person counts what the form shows. */
function withBlankRows(field: string, typed: unknown): string {
  let at = typed
  const steps = field.split('.').map((step) => {
    const index = Array.isArray(at) ? shownRow(at, Number(step)) : step
    at = (at as Data | undefined)?.[index]
    return String(index)
  })
  return steps.join('.')
}

function shownRow(rows: readonly unknown[], kept: number): number {
  const shown = rows.flatMap((row, index) => (withoutBlanks(row) === undefined ? [] : [index]))
  return shown[kept] ?? kept
}

/** Indonesian before English, and in each language from top to bottom. */
function inFormOrder({ fields }: AnyCollection, findings: Finding[]): Finding[] {
  const names = [...Object.keys(fields), 'body']
  const place = ({ locale, field }: Finding) =>
    (locale === 'id' ? 0 : names.length) + names.indexOf(field.split('.')[0] ?? '')
  return findings.toSorted((one, other) => place(one) - place(other))
}
