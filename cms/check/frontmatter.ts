import { isMap, LineCounter, parseDocument } from 'yaml'
import type { Finding } from '../rules/finding.ts'
import { atFences, type Flaw } from './fences.ts'
import { lineOf, type Path } from './lines.ts'
import { flawsOf, sentenceFor } from './yaml.ts'
import { changesIn } from './yaml-changes.ts'
import { remarksIn } from './yaml-remarks.ts'

export interface ParsedEntry {
  ok: true
  data: Record<string, unknown>
  body: string
  /** The line of a field's name, or of the nearest parent that is written down; for ["body"], of the body. */
  lineOf: (path: Path) => number | undefined
  /** Comments in the front matter, which are part of no value. */
  remarks: () => { text: string; line: number }[]
  /** Values that YAML reads differently from how they are written. */
  changes: () => (Flaw & Pick<Finding, 'level'>)[]
}

/** Later syntax errors are often consequences of the first. */
const SYNTAX_FLAWS = 5

/**
 * The text of one entry's file as data and body, or everything that keeps it from being read. Dates stay text,
 * numbers and true/false follow YAML 1.2's core schema, nothing is run, and aliases are refused unexpanded.
 * Pure; never throws.
 */
export function parseEntry(text: string): ParsedEntry | { ok: false; flaws: Flaw[] } {
  const parts = atFences(text)
  if (!('body' in parts)) return { ok: false, flaws: [parts] }
  const { frontMatter, body, bodyLine } = parts
  const counter = new LineCounter()
  // The front matter begins on the file's second line.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  try {
    const document = parseDocument(frontMatter, {
      schema: 'core',
      version: '1.2',
      stringKeys: true,
      // The library compares each key with each; `flawsOf` does it in one pass.
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: counter,
      logLevel: 'silent',
    })
    const syntax = document.errors.map(({ code, pos }) => ({
      ...sentenceFor(code),
      line: lineAt(pos[0]),
      field: '',
    }))
    if (syntax.length > 0) return { ok: false, flaws: firstOfEachLine(syntax).slice(0, SYNTAX_FLAWS) }
    const flaws = firstOfEachLine(flawsOf(document.contents, lineAt))
    if (flaws.length > 0) return { ok: false, flaws }
    return {
      ok: true,
      data: isMap(document.contents) ? (document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>) : {},
      body,
      lineOf: (path) => (path[0] === 'body' ? bodyLine : lineOf(document.contents, path, lineAt)),
      remarks: () => remarksIn(frontMatter).map(({ text, offset }) => ({ text, line: lineAt(offset) })),
      changes: () =>
        changesIn(document.contents, remarksIn(frontMatter)).map(({ path, offset, ...change }) => ({
          ...change,
          field: path.join('.'),
          line: lineAt(offset),
        })),
    }
  } catch {
    // Nesting so deep that the parser runs out of stack.
    return { ok: false, flaws: [{ ...sentenceFor('TOO_DEEP'), line: 1, field: '' }] }
  }
}

function firstOfEachLine(flaws: Flaw[]): Flaw[] {
  const first = new Map<number | undefined, Flaw>()
  for (const flaw of flaws) if (!first.has(flaw.line)) first.set(flaw.line, flaw)
  return [...first.values()]
}
