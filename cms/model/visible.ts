import type { Fields, Place } from './field.ts'

/** What visitors may see of a set of fields: those that were opened, each by its own words. */
export type VisibleParts<Set extends Fields> = {
  [
    Name in keyof Set as Exclude<ReturnType<Set[Name]['visible']>, undefined> extends never ? never : Name
  ]: ReturnType<Set[Name]['visible']>
}

/** The same for one field with parts: where none is open, there is nothing to see. */
export type VisibleGroup<Set extends Fields> = keyof VisibleParts<Set> extends never
  ? undefined
  : VisibleParts<Set>

/** The part of an entry's data that visitors may see in a place: no field, and no part of one, that was not opened. */
export const visibleOf = <Set extends Fields>(fields: Set, data: unknown, on: Place): VisibleParts<Set> =>
  Object.fromEntries(
    Object.entries(data ?? {})
      .filter(([name]) => Object.hasOwn(fields, name))
      .map(([name, value]) => [name, fields[name]?.visible(value, on)])
      .filter(([, value]) => value !== undefined),
  ) as VisibleParts<Set>

/** The same for a field with parts; undefined where nothing of it is to be seen. */
export function visibleGroup<Set extends Fields>(parts: Set, data: unknown, on: Place) {
  const seen = visibleOf(parts, data, on)
  return Object.keys(seen).length > 0 ? seen : undefined
}

/** The same for rows; one of which nothing is to be seen is not counted either. */
export function visibleRows<Set extends Fields>(parts: Set, rows: unknown, on: Place) {
  const seen = Array.isArray(rows) ? rows.flatMap((row) => visibleGroup(parts, row, on) ?? []) : []
  return seen.length > 0 ? seen : undefined
}
