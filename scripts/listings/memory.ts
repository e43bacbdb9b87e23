import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { InputParser } from './signs.ts'

/** The last result for a link. `asked` is a moment as `Date.toISOString` writes it. */
interface Memory extends InputParser {
  asked: string
}

/** By the link's address. */
export type Memories = Record<string, Memory>

/** A missing or damaged file counts as empty, so that every link is requested again. */
export function remember(file: string): Memories {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memories
  } catch {
    return {}
  }
}

/** Written to a temporary file and renamed, since a run may be stopped at any moment. */
export function keep(file: string, memories: Memories): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(memories, null, 2))
  renameSync(`${file}.new`, file)
}
