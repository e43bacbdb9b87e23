import { atFences } from '../../cms/check/fences.ts'

/** What the guard needs to know about one language's file. */
export interface Facts {
  /** '' where a key is left out or empty. */
  value: (key: Key) => string
  /** How many photographs it names. */
  photographs: number
  /** Length in characters: of the file, and of its text alone. */
  length: number
  bodyLength: number
}

export const KEYS = [
  'title',
  'group',
  'listing',
  'shop',
  'whatsapp',
  'email',
  'instagram',
  'availability',
  'draft',
  'sample',
] as const
type Key = (typeof KEYS)[number]

/**
 * Reads a file of an entry as the CMS writes it, without a package: one line a key, what belongs to it indented under
 * it. YAML allows far more, and a reader that understands half of it could be tricked into reading other values than
 * the site. So anything else gives undefined, and the caller treats the entry as changed. A test compares this with
 * the content check's parser, which reads the same or refuses.
 */
export function factsOf(text: string): Facts | undefined {
  // Characters that only some readers treat as the end of a line.
  if (/[[\p{Cc}\p{Zl}\p{Zp}\uFEFF]--[\t\n]]/v.test(text)) return undefined
  const parts = atFences(text)
  if (!('body' in parts)) return undefined
  const values = new Map<string, string>()
  const lines = parts.frontMatter.split('\n')
  for (const [at, line] of lines.entries()) {
    if (/^(?:#.*| *)$/u.test(line)) continue
    // Indented: of the key above it.
    if (line.startsWith(' ') && values.size > 0) continue
    const { key, rest = '' } = /^(?<key>[A-Za-z]+):(?: (?<rest>.*))?$/u.exec(line)?.groups ?? {}
    if (key === undefined || values.has(key)) return undefined
    const value = isKey(key) ? scalar(rest.trim()) : isOneLine(rest.trim()) ? '' : undefined
    if (value === undefined) return undefined
    // A judged key that goes on in the next line.
    if (isKey(key) && lines[at + 1]?.startsWith(' ') && lines[at + 1]?.trim()) return undefined
    values.set(key, value)
  }
  return {
    value: (key) => values.get(key) ?? '',
    photographs: new Set(parts.frontMatter.match(/\.\.\/media\/\S+/gu)).size,
    length: text.length,
    bodyLength: parts.body.trim().length,
  }
}

const isKey = (key: string): key is Key => (KEYS as readonly string[]).includes(key)

/** A value that begins and ends on its line. undefined: it may mean something else than it says. */
function scalar(text: string): string | undefined {
  if (/^(?:null|~)?$/u.test(text)) return ''
  const [, single] = /^'((?:[^']|'')*)'$/u.exec(text) ?? []
  if (single !== undefined) return single.replaceAll("''", "'")
  const [, double] = /^"([^"\\]*)"$/u.exec(text) ?? []
  if (double !== undefined) return double
  return /^(?:-(?!\d)|[?:,[\]{}#&*!|>'"%@`])/u.test(text) || /:(?: |$)| #/u.test(text) ? undefined : text
}

/** A value of a key that is not judged: it must not reach into the lines after it. */
const isOneLine = (text: string) =>
  /^(?:[|>][-+\d]*|\[\]|\{\})$/u.test(text) || /^"(?:[^"\\]|\\.)*"$/u.test(text) || scalar(text) !== undefined
