import { withoutBlanks, type Field, type Fields } from '../model/field.ts'
import { verdictOn } from '../model/input-parser.ts'

/**
 * An entry's data as it is stored: every value in the form its rule gives it, and nothing that is empty or off.
 * A value that its rule refuses stays as it was typed, for the check to speak of.
 */
export function storedForm(fields: Fields, data: unknown): Record<string, unknown> {
  const kept = withoutBlanks(data)
  return isRecord(kept) ? partsOf(fields, kept) : {}
}

const partsOf = (fields: Fields, data: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      // A switch that was turned off again says what an absent one says.
      if (field && !field.required && value === false) return []
      return [[name, field ? valueOf(field, value) : value]]
    }),
  )

function valueOf(field: Field, value: unknown): unknown {
  const { rule, within, row, parts } = field
  if (Array.isArray(value)) {
    if (row) return value.map((each) => valueOf(row, each))
    if (parts) return value.map((each) => (isRecord(each) ? partsOf(parts, each) : each))
    return value
  }
  if (parts) return isRecord(value) ? partsOf(parts, value) : value
  if (!rule) return value
  const verdict = verdictOn({ rule, within }, value)
  return verdict.ok ? verdict.value : value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
