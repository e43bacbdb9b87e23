import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** SHA-256 of every file of a folder, by its path inside it. */
const digestsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )

/** Files that two folders hold differently, or that only one holds. */
export function differing(one: string, other: string): string[] {
  const [ours, theirs] = [digestsOf(one), digestsOf(other)]
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter(
    (file) => ours[file] !== theirs[file],
  )
}
