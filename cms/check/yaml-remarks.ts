import { Lexer } from 'yaml'

/** A comment in front matter, which is part of no value. */
export interface Remark {
  text: string
  /** Where it begins. */
  offset: number
  /** What stands before it on its line. */
  before: string
}

/** Control tokens of the lexer that are not in the text (document start, flow end, plain value follows). */
const PLAIN_VALUE = '\u001F'
const SIGNS = new Set(['\u0002', '\u0018', PLAIN_VALUE])

/** Every `# …` that YAML ignores. */
export function remarksIn(frontMatter: string): Remark[] {
  if (!frontMatter.includes('#')) return []
  const remarks: Remark[] = []
  let offset = 0
  let last = ''
  for (const token of new Lexer().lex(frontMatter)) {
    if (token.startsWith('#') && last !== PLAIN_VALUE) {
      const line = frontMatter.lastIndexOf('\n', offset - 1) + 1
      remarks.push({ text: token, offset, before: frontMatter.slice(line, offset) })
    }
    if (!SIGNS.has(token)) offset += token.length
    last = token
  }
  return remarks
}
