import type { Field, Fields } from '../model/field.ts'
import type { Path } from './lines.ts'

/** One value of an entry with the field that judges it; a choice of several entries is one value, a list. */
export interface Leaf {
  path: Path
  field: Field
  value: unknown
}

/** Every value of an entry's data, through objects and lists. Skips values whose shape does not match the fields. */
export function leavesOf(fields: Fields, data: unknown, above: Path = []): Leaf[] {
  if (!isRecord(data)) return []
  return Object.entries(fields).flatMap(([name, field]) =>
    Object.hasOwn(data, name) ? below(field, data[name], [...above, name]) : [],
  )
}

function below(field: Field, value: unknown, path: Path): Leaf[] {
  const { parts, row } = field
  if (value === undefined) return []
  if (parts && Array.isArray(value))
    return value.flatMap((each, index) => leavesOf(parts, each, [...path, index]))
  if (parts) return leavesOf(parts, value, path)
  if (!row) return [{ path, field, value }]
  return Array.isArray(value) ? value.flatMap((each, index) => below(row, each, [...path, index])) : []
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
