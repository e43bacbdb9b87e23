import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { InputParser } from './signs.ts'

/** What was last seen of a link. `asked` is a moment as `Date.toISOString` writes it. */
interface Memory extends InputParser {
  asked: string
}

/** By the link's address. */
export type Memories = Record<string, Memory>

/** A file that is missing or damaged is an empty one: then every link is asked again. */
export function remember(file: string): Memories {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memories
  } catch {
    return {}
  }
}

/** Written beside and then moved, since a round may be stopped at any moment. */
export function keep(file: string, memories: Memories): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(memories, null, 2))
  renameSync(`${file}.new`, file)
}
