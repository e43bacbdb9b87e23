import type { Rule, Validation } from '../rules/validation.ts'

/** What a field makes of the text that somebody typed or pasted into it, and how it says so. */
export interface InputParser<Value> {
  rule: Rule<Value>
  /** Finds the bare value in what people write around it: "Cek ini di Tokopedia! https://…", "Rp 25.000,-". */
  within?: (text: string) => unknown
  /** What was read, part by part, for the person to compare with what was meant. In Indonesian. */
  says: (value: Value) => string[]
  /** Where the value leads, so that the person can look. */
  opens?: (value: Value) => { label: string; href: string }
  /** The keyboard that a phone shows. */
  keyboard?: 'url' | 'tel' | 'numeric' | 'email'
}

/** A rule's judgement of what was typed, and where that fails, of what was meant by it. */
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
