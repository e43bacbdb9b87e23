import type { z } from 'zod'
import type { Field, Fields } from '../../model/field.ts'
import { storedForm } from '../stored-form.ts'

type Data = Record<string, unknown>

/** What the form holds of one entry, ready for a page, and which required fields still lack something usable. */
export interface Usable {
  data: Data
  english: Data
  missing: string[]
}

/**
 * A half-written entry as a page can show it: what a rule accepts in the form it gives, words also as they were
 * typed, and something provisional where a page cannot do without. Never throws.
 */
export function usable(fields: Fields, form: { data: unknown; english: unknown }): Usable {
  const typed = storedForm(fields, form.data)
  const typedEnglish = storedForm(fields, form.english)
  const data: Data = {}
  const english: Data = {}
  const missing: string[] = []
  for (const [name, field] of Object.entries(fields)) {
    const value = usableValue(name, field, typed[name])
    if (value !== undefined) data[name] = value
    else if (field.required) {
      missing.push(name)
      data[name] = provisional(name, field)
    }
    const words = field.translated ? usableValue(name, field, typedEnglish[name]) : undefined
    if (words !== undefined) english[name] = words
  }
  return { data, english, missing }
}

function usableValue(name: string, field: Field, value: unknown): unknown {
  if (value === undefined) return undefined
  const whole = accepted(field.schema, value)
  if (whole !== undefined) return whole
  // A row that is being filled in must not hide those above it.
  if (Array.isArray(value)) {
    const rows = value.filter((row) => accepted(field.schema, [row]) !== undefined)
    return rows.length > 0 ? accepted(field.schema, rows) : undefined
  }
  const isWords = ['string', 'text'].includes(field.widget.widget) && (field.translated || name === 'title')
  return isWords && typeof value === 'string' ? value : undefined
}

function accepted(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value)
  return result.success ? result.data : undefined
}

/** Where a landscape is drawn from until the village's place is known: the middle of Wonosobo. */
const MIDDLE: Data = { latitude: -7.36, longitude: 109.9 }

function provisional(name: string, { widget, to }: Field): unknown {
  const [first] = (widget.options ?? []) as { value: string }[]
  if (first) return first.value
  // No entry is called that, so the page shows a provisional one.
  if (to) return PROVISIONAL
  if (widget.widget === 'datetime') return new Date().toISOString().slice(0, 10)
  if (widget.widget === 'number') return MIDDLE[name] ?? 1
  return '…'
}

/** Slug of a relation that was not chosen yet. */
const PROVISIONAL = ''
