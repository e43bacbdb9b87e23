import type { Locale } from './locale.ts'
import type { Advice } from './validation.ts'

/** A whole entry as a rule about several of its fields sees it. `english` and its body are absent until translated. */
export interface WholeEntry<Data, Words> {
  slug: string
  data: Data
  english: Words | undefined
  body: { id: string; en: string }
}

/** A report of a rule about the whole entry on one field, in the file of one language. */
export interface Finding extends Advice {
  field: string
  locale: Locale
  level: 'error' | 'warning'
}
