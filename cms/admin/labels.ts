import type { AnyCollection } from '../check/entry.ts'
import type { Locale } from '../rules/locale.ts'
import type { Field, Fields } from '../model/field.ts'

/** A field as the form names it: `people.0.name` is "Orang yang disebut 1, Nama", in English words "… (Inggris)". */
export function labelOf(collection: AnyCollection, path: string, locale: Locale): string {
  if (path === '') return ''
  const label =
    path === 'body' ? collection.body.label : labels(collection.fields, path.split('.')).join(', ')
  return locale === 'en' ? `${label} (Inggris)` : label
}

function labels(fields: Fields, [name = '', ...rest]: string[]): string[] {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field ? within(field, rest) : name === '' ? [] : [name, ...rest]
}

function within(field: Field, rest: string[]): string[] {
  const [row, ...inner] = rest
  const counted = row !== undefined && /^\d+$/.test(row)
  const label = counted ? `${field.label} ${Number(row) + 1}` : field.label
  return [label, ...(field.parts ? labels(field.parts, counted ? inner : rest) : [])]
}
