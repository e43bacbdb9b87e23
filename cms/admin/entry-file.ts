import { Document, visit } from 'yaml'
import { parseEntry } from '../check/frontmatter.ts'

/** Stands among the data of a file that cannot be read, with what is wrong. No field has such a name. */
const UNREADABLE = 'berkas tidak terbaca'

/** What keeps an entry's file in one language from being read, in Indonesian; undefined where it can be. */
export const unreadable = (data: Record<string, unknown>): string | undefined =>
  typeof data[UNREADABLE] === 'string' ? data[UNREADABLE] : undefined

/**
 * Decap's form of an entry from its file: the front matter's keys, and the Markdown as `body`.
 * Read by the check's own parser, which never runs anything (stock Decap runs `---js` as a program).
 * Decap takes an error here for an empty entry, which the next save would write over the file; so a file that
 * cannot be read gives data that says so.
 */
export function entryFrom(file: string): Record<string, unknown> {
  // Decap asks for the English file of every entry, and reads one that is not there as ''.
  if (file === '') return {}
  const parsed = parseEntry(file)
  if (!parsed.ok) {
    const flaws = parsed.flaws.map(
      ({ line, problem, fix }) => `${line ? `Baris ${line}: ` : ''}${problem.id} ${fix.id}`,
    )
    return { title: 'Berkas rusak', [UNREADABLE]: flaws.join('\n') }
  }
  const body = withoutEdges(parsed.body)
  return { ...parsed.data, ...(body === '' ? {} : { body }) }
}

/**
 * The file of an entry, keys in the form's order. Text is never folded, so that a change of one word is a change
 * of one line; a file written here reads and writes back to the same bytes.
 */
export function fileFrom(entry: object, order: readonly string[] = []): string {
  const { body, ...data } = entry as Record<string, unknown>
  const keys = Object.keys(data).sort((one, other) => place(order, one) - place(order, other))
  const front = keys.length === 0 ? '' : yamlOf(Object.fromEntries(keys.map((key) => [key, data[key]])))
  const text = typeof body === 'string' ? withoutEdges(body) : ''
  return `---\n${front}---\n${text === '' ? '' : `\n${text}\n`}`
}

/** A day or a village's code is text, and says so: readers of older YAML take a bare 2026-11-24 for a moment in time. */
const LOOKS_COUNTED = /^[\d.+-]+$/

function yamlOf(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && LOOKS_COUNTED.test(node.value)) node.type = 'QUOTE_SINGLE'
    },
  })
  return document.toString({ lineWidth: 0, singleQuote: true })
}

function place(order: readonly string[], key: string): number {
  const index = order.indexOf(key)
  return index === -1 ? order.length : index
}

/** Without empty lines before the text and white space after it. */
const withoutEdges = (text: string) => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
