import { withoutBlanks, type Field, type Fields } from '../model/field.ts'
import { rupiah, rupiahIn } from '../rules/price.ts'
import { linkIn, listing, shop } from '../rules/tokopedia.ts'
import type { Rule } from '../rules/verdict.ts'

/** What people paste or type where a rule wants the bare value: "Cek produk ini di Tokopedia! https://…", "Rp25.000". */
const meant = new Map<Rule<unknown>, (text: string) => unknown>([
  [listing, linkIn],
  [shop, linkIn],
  [rupiah, rupiahIn],
])

/**
 * An entry's data as it is stored: every value in the form its rule gives it, and nothing that is empty.
 * A value that its rule refuses stays as it was typed, for the check to speak of.
 */
export function storedForm(fields: Fields, data: unknown): Record<string, unknown> {
  const kept = withoutBlanks(data)
  return isRecord(kept) ? partsOf(fields, kept) : {}
}

const partsOf = (fields: Fields, data: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return [name, field ? valueOf(field, value) : value]
    }),
  )

function valueOf(field: Field, value: unknown): unknown {
  const { rule, row, parts } = field
  if (Array.isArray(value)) {
    if (row) return value.map((each) => valueOf(row, each))
    if (parts) return value.map((each) => (isRecord(each) ? partsOf(parts, each) : each))
    return value
  }
  if (parts) return isRecord(value) ? partsOf(parts, value) : value
  if (!rule) return value
  const verdict = rule(value)
  if (verdict.ok) return verdict.value
  const reading = typeof value === 'string' ? meant.get(rule)?.(value) : undefined
  const second = reading === undefined ? verdict : rule(reading)
  return second.ok ? second.value : value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
