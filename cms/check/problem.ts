import type { Advice } from '../rules/validation.ts'

/** One problem with the content, as the check reports it. */
export interface Problem extends Advice {
  /** Path inside the content folder, with forward slashes: "products/keripik.id.md". */
  file: string
  /** Counted from 1; absent if something is missing or the file's name is wrong. */
  line?: number
  /** Dotted path such as "people.0.name", "body", or "" for the file as a whole. */
  field: string
  /** An error stops the build, a warning does not. */
  level: 'error' | 'warning'
}

/** By file, then line, then field: the same content gives the same report on every machine. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCode(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byCode(a.field, b.field) ||
      byCode(a.problem.id, b.problem.id),
  )
}

// Not localeCompare: its order depends on the machine's language.
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
