import type { Folder } from './folder.ts'

export type Outcome = 'REJECT' | 'WARN' | 'NORMALISE' | 'SAFE' | 'ACCEPT'

export interface Case {
  id: string
  kind: string
  field: string
  input: string
  expect: string
  verdicts: Outcome[]
  why: string
}

/** Where the outcome must show, and which one holds. */
export interface Trial {
  file: string
  /** "" for the file as a whole. */
  field: string
  /** The outcome chosen where a case offers several; else the case's own. */
  outcome?: Outcome
  /** The value's stored form, for NORMALISE. */
  stored?: unknown
}

/** Writes a case as files over a valid content folder. */
export type Write = (folder: Folder, hostile: Case) => Trial | Promise<Trial>
