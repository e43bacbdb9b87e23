import { personalIn } from '../rules/personal/index.ts'
import type { ParsedEntry } from './frontmatter.ts'
import type { Problem } from './problem.ts'

/**
 * Checks what is in a file but in no value: personal data in YAML comments, which everybody can read, and what YAML
 * cuts off or changes, except in fields that are refused anyway.
 */
export function leftOut(file: string, parsed: ParsedEntry, told: readonly Problem[]): Problem[] {
  const refused = new Set(told.filter((problem) => problem.file === file).map(({ field }) => field))
  return [
    ...parsed
      .remarks()
      .flatMap(({ text, line }) => personalIn(text).map((found) => ({ file, field: '', line, ...found }))),
    ...parsed
      .changes()
      .filter(({ field, level }) => level === 'warning' || !refused.has(field))
      .map((change) => ({ file, ...change })),
  ]
}
