import { z } from 'zod'
import type { CollectionName } from './collection.ts'
import type { Rule, Validation } from '../rules/validation.ts'

/** The keys Decap needs to draw a field, apart from those every field has (name, label, hint, required, i18n). */
export interface Widget {
  widget: string
  [setting: string]: unknown
}

/** Where a value is to stand: on its entry's own page and what belongs to that, or on any page, such as a list. */
export type Place = 'own page' | 'any page'

/**
 * One field of an entry, defined once: the editor's form (`label`, `hint`, `widget`), the file's shape
 * (`schema`), the reader's type (`Value`) and what visitors may see of it (`Visible`) come from the same object and
 * cannot drift apart.
 */
export interface Field<Value = unknown, Translated extends boolean = boolean, Visible = unknown> {
  label: string
  hint?: string
  widget: Widget
  schema: z.ZodType<Value>
  /** Exists in both languages: `x.id.md` and `x.en.md` each hold their own. */
  translated: Translated
  required: boolean
  /**
   * What of a stored value a file for browsers may hold. Nothing, until `onAnyPage` or `onOwnPage` opens the field; of a
   * field with parts, what its parts open.
   */
  visible: (value: unknown, on: Place) => Visible
  /** Judges one value; absent on lists and objects, whose subfields are judged instead. */
  rule?: Rule<unknown>
  /** Finds the bare value in what people paste; see `InputParser`. */
  within?: (text: string) => unknown
  /** The parts of an object, or of each row of a list. */
  parts?: Fields
  /** The collection whose entries it names. */
  to?: CollectionName
  /** The field of each row of a list of plain values. */
  row?: Field
}

export type Fields = Record<string, Field>

export interface Described {
  label: string
  hint?: string
}

export const missing: Extract<Validation<never>, { ok: false }> = {
  ok: false,
  problem: { id: 'Bagian ini wajib diisi, tetapi masih kosong.', en: 'This field is required but empty.' },
  fix: { id: 'Isi bagian ini.', en: 'Fill it in.' },
}

/** A rule as a schema. The refusal travels in the issue's `params`, so that every reader gets both languages. */
export function ruled<Value>(rule: Rule<Value>): z.ZodType<Value> {
  return z.unknown().transform((input, context) => {
    const verdict = input === undefined ? missing : rule(input)
    if (verdict.ok) return verdict.value
    const { problem, fix } = verdict
    context.addIssue({ code: 'custom', message: problem.id, params: { problem, fix }, input })
    return z.NEVER
  }) as unknown as z.ZodType<Value>
}

/** A field that nobody outside the repository sees. */
export type Private<Value> = Field<Value, false, undefined>

export const toNobody = () => undefined

/** A field judged by one rule. */
export function field<Value>(described: Described, widget: Widget, rule: Rule<Value>): Private<Value> {
  return {
    ...described,
    widget,
    rule,
    schema: ruled(rule),
    translated: false,
    required: true,
    visible: toNobody,
  }
}

/** Visitors may see it wherever the site shows something of its entry: on its page, in lists, on other entries' pages. */
export const onAnyPage = <Value, Translated extends boolean>(inner: Field<Value, Translated>) =>
  opened(inner, () => true)

/** Visitors may see it on its entry's own page; the file of other entries, which the preview reads, goes without. */
export const onOwnPage = <Value, Translated extends boolean>(inner: Field<Value, Translated>) =>
  opened(inner, (place) => place === 'own page')

/** @throws for a field with parts: opened as a whole, it would open every part that is added later */
function opened<Value, Translated extends boolean>(
  inner: Field<Value, Translated>,
  isOpen: (place: Place) => boolean,
): Field<Value, Translated, Value> {
  if (inner.parts) throw new Error(`"${inner.label}" has parts: open those that visitors may see.`)
  return { ...inner, visible: (value, on) => (isOpen(on) ? value : undefined) as Value }
}

/** May stay empty. Decap stores an emptied field as `''` or `null`; `withoutBlanks` has removed those before. */
export function optional<Value, Translated extends boolean, Visible>(
  inner: Field<Value, Translated, Visible>,
): Field<Value | undefined, Translated, Visible | undefined> {
  return { ...inner, schema: inner.schema.optional(), required: false }
}

/** Written once in Indonesian and once in English. */
export function translated<Value, Visible>(
  inner: Field<Value, boolean, Visible>,
): Field<Value, true, Visible> {
  return { ...inner, translated: true }
}

/**
 * Removes what Decap stores for empty values: `''`, spaces alone, `null`, lists and objects with nothing in them.
 * Everything else stays as it is.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map(withoutBlanks).filter((row) => row !== undefined)
    return rows.length > 0 ? rows : undefined
  }
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const kept = Object.entries(value)
      .map(([key, inner]) => [key, withoutBlanks(inner)] as const)
      .filter(([, inner]) => inner !== undefined)
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined
  return value
}
