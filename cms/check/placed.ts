import type { Finding } from '../rules/finding.ts'
import type { Locale } from '../rules/locale.ts'
import type { AnyCollection, ReadEntry } from './entry.ts'
import type { LineOf } from './lines.ts'
import type { Problem } from './problem.ts'

/** An entry among others. `read` is absent if the Indonesian file cannot be read; the name is still taken. */
export interface Entry {
  collection: AnyCollection
  slug: string
  /** How problems name the files: as paths inside the content folder, or in the CMS in words that editors know. */
  files: Partial<Record<Locale, string>>
  lines: Partial<Record<Locale, LineOf>>
  read: ReadEntry | undefined
}

/** A finding on the line of the file it concerns. */
export function problemAt({ files, lines }: Entry, { field, locale, level, problem, fix }: Finding): Problem {
  const file = files[locale] ?? files.id ?? files.en ?? ''
  const line = field === '' ? undefined : lines[locale]?.(field)
  return { file, ...(line === undefined ? {} : { line }), field, level, problem, fix }
}
