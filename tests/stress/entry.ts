import type { CollectionName } from '../../cms/model/collection.ts'

/** An entry made for tests, before it is written as two files. Every title begins with "Uji:", Indonesian for "test". */
export interface StressEntry {
  collection: CollectionName
  slug: string
  /** Front matter of the Indonesian file: all facts. */
  facts: Record<string, unknown>
  /** Front matter of the English file; absent where the English is missing on purpose. */
  english?: Record<string, unknown>
  body?: { id: string; en?: string }
}
