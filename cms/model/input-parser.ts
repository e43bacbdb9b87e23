import type { Rule, Validation } from '../rules/validation.ts'

/** How a field reads the text that somebody typed or pasted, and shows what it understood. */
export interface InputParser<Value> {
  rule: Rule<Value>
  /** Finds the bare value in what people write around it: "Cek ini di Tokopedia! https://…", "Rp 25.000,-". */
  within?: (text: string) => unknown
  /** What was read, part by part, so that the person can compare it with what she meant. In Indonesian. */
  says: (value: Value) => string[]
  /** A link to the value, so that the person can look at it. */
  opens?: (value: Value) => { label: string; href: string }
  /** The keyboard that a phone shows. */
  keyboard?: 'url' | 'tel' | 'numeric' | 'email'
}

/** Judges the text as typed; if that fails, judges the value found in it. */
export function verdictOn<Value>(
  { rule, within }: Pick<InputParser<Value>, 'rule' | 'within'>,
  typed: unknown,
): Validation<Value> {
  const verdict = rule(typed)
  if (verdict.ok || typeof typed !== 'string') return verdict
  const meant = within?.(typed)
  const second = meant === undefined ? verdict : rule(meant)
  return second.ok ? second : verdict
}
