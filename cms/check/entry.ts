import type { z } from 'zod'
import type { CollectionName } from '../model/collection.ts'
import type { Finding } from '../rules/finding.ts'
import type { Locale } from '../rules/locale.ts'
import { withoutBlanks, type Field, type Fields } from '../model/field.ts'
import { adviceFor } from './issues.ts'
import { personalOf } from './personal.ts'
import { proseFindings } from './prose.ts'
import { isRecord, leavesOf } from './walk.ts'
import { wordingOf } from './wording.ts'

/** Any collection of the model, whatever its fields. */
export interface AnyCollection {
  name: CollectionName
  label: string
  singular: string
  fields: Fields
  body: { label: string; required: boolean }
  indonesian: z.ZodType
  english: z.ZodType
  rules: ((entry: never) => Finding[])[]
}

/** An entry as its two files hold it, or as the editor's form does before saving. */
export interface RawEntry {
  slug: string
  data: unknown
  /** Absent where there is no English file. */
  english: unknown
  body: { id: string; en: string }
}

/** The values of an entry that passed their rules. `english` is absent until somebody translates it. */
export interface ReadEntry {
  slug: string
  data: Record<string, unknown>
  english: Record<string, unknown> | undefined
  body: { id: string; en: string }
}

/**
 * Checks one entry without looking at others: the schemas of both languages, the rules about several fields, advice
 * on accepted values, and the wording. Pure and without Node, since the CMS runs it too. `field` counts rows as
 * `withoutBlanks` leaves them.
 */
export function problemsOf(collection: AnyCollection, entry: RawEntry): Finding[] {
  return judged(collection, entry).findings
}

/** The same, with the values for those who compare entries. */
export function judged(collection: AnyCollection, raw: RawEntry): { read: ReadEntry; findings: Finding[] } {
  const { slug, body } = raw
  const id = judgedFile(collection, 'id', raw.data)
  const en = judgedFile(collection, 'en', raw.english)
  const translated = Object.keys(en.values).length > 0 || body.en.trim() !== ''
  const read = { slug, body, data: id.values, english: translated ? en.values : undefined }
  const schema = [...id.findings, ...en.findings]
  if (collection.body.required && body.id.trim() === '') schema.push(bodyMissing(collection))
  const refused = new Set(schema.map(({ locale, field }) => `${locale} ${field}`))
  const rules = collection.rules
    .flatMap((rule) => rule(read as never))
    // The rules do not see a refused value and may report it as missing, so those reports are dropped.
    .filter(({ locale, field }) => !refused.has(`${locale} ${field}`))
  const findings = [
    ...schema,
    ...rules,
    ...wordingOf(read),
    ...personalOf(collection, raw),
    ...proseFindings(body),
  ]
  return { read, findings }
}

/** Judges one language's file by its schema: returns the accepted values and what is wrong with the others. */
export function judgedFile(collection: AnyCollection, locale: Locale, data: unknown) {
  const fields = locale === 'id' ? collection.fields : translatedOf(collection.fields)
  const schema = locale === 'id' ? collection.indonesian : collection.english
  const result = schema.safeParse(data ?? {}, { reportInput: true })
  const kept = withoutBlanks(data)
  const findings = [
    ...(result.error?.issues ?? [])
      .flatMap((issue) => adviceFor(issue, fields, collection.fields))
      .map(({ path, problem, fix }) => ({
        field: path.join('.'),
        locale,
        level: 'error' as const,
        problem,
        fix,
      })),
    ...adviceOn(fields, kept, locale),
  ]
  const values = result.success ? (result.data as Record<string, unknown>) : acceptedValues(fields, kept)
  return { values, findings }
}

/** The fields whose values stand on their own, where the file as a whole does not. */
function acceptedValues(fields: Fields, data: unknown): Record<string, unknown> {
  if (!isRecord(data)) return {}
  const good = Object.entries(fields).flatMap(([name, { schema }]) => {
    const result = schema.safeParse(Object.hasOwn(data, name) ? data[name] : undefined)
    return result.success && result.data !== undefined ? [[name, result.data] as const] : []
  })
  return Object.fromEntries(good)
}

/** What rules advise on values they accept: a link is stored without its tracker, and the like. */
function adviceOn(fields: Fields, data: unknown, locale: Locale): Finding[] {
  return leavesOf(fields, data).flatMap(({ path, field, value }) => {
    const verdict = field.rule?.(value)
    if (!verdict?.ok || !verdict.advice) return []
    return [{ field: path.join('.'), locale, level: 'warning' as const, ...verdict.advice }]
  })
}

export function translatedOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]: [string, Field]) => field.translated))
}

const bodyMissing = ({ body }: AnyCollection): Finding => ({
  field: 'body',
  locale: 'id',
  level: 'error',
  problem: { id: `${body.label} masih kosong.`, en: 'The body is empty.' },
  fix: { id: 'Tulis isinya di bawah isian.', en: 'Write it below the front matter.' },
})
