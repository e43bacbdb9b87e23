import { verdictOn, type InputParser } from '../../model/input-parser.ts'

/** What stands under a field whose text is read back. */
export type Under =
  | { kind: 'nothing' }
  | { kind: 'read'; says: string[]; opens: { label: string; href: string } | undefined; advice: string }
  | { kind: 'refused'; sentence: string }

/**
 * What a reading makes of a field's value, which is text, or a number that was stored. Advice is that on the stored
 * form: that something was cut off is said by showing both.
 */
export function under(reading: InputParser<never>, value: unknown): Under {
  if (isBlank(value)) return { kind: 'nothing' }
  const verdict = verdictOn(reading, value)
  if (!verdict.ok) return { kind: 'refused', sentence: `${verdict.problem.id} ${verdict.fix.id}` }
  const stored = reading.rule(verdict.value)
  const advice = stored.ok && stored.advice ? `${stored.advice.problem.id} ${stored.advice.fix.id}` : ''
  return { kind: 'read', says: reading.says(verdict.value), opens: reading.opens?.(verdict.value), advice }
}

/** The stored form of what was typed; undefined where it is that already, or where there is none. */
export function storedInstead(reading: InputParser<never>, value: unknown): unknown {
  if (isBlank(value)) return undefined
  const verdict = verdictOn(reading, value)
  return verdict.ok && verdict.value !== value ? verdict.value : undefined
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
