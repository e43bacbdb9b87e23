import type { Text } from 'hast'
import type { Element, Node } from './tree.ts'

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'blockquote'])
const NO_CHAR = ''
/** What stands at the edge of an element inside a line: a sign of Markdown such as `*` or `[`. */
const MARKUP = '*'

/** Printer's quotation marks, dashes and three dots, but in code and in bare addresses. Changes the tree and gives it back. */
export function withPunctuation(nodes: Node[]): Node[] {
  const line: { text: Text; before: string }[] = []
  const end = () => quote(line.splice(0))
  const walk = (siblings: readonly Node[], first: string) =>
    siblings.forEach((node, index) => {
      const before = index === 0 ? first : edgeOf(siblings[index - 1])
      if (node.type === 'text') line.push({ text: node, before })
      else if (node.type !== 'element') line.push(markup())
      else if (BLOCKS.has(node.tagName) || !isInline(node)) {
        end()
        walk(node.children, NO_CHAR)
        end()
      } else if (!isCode(node) && !isBareAddress(node)) walk(node.children, MARKUP)
      else line.push(markup())
    })
  walk(nodes, NO_CHAR)
  end()
  return nodes
}

/** What is left as it is, between two pieces of a line. */
const markup = () => ({ text: { type: 'text' as const, value: '' }, before: MARKUP })

const INLINE = new Set(['a', 'em', 'strong', 'del', 'code', 'br', 'img', 'input', 'span'])
const isInline = ({ tagName }: Element) => INLINE.has(tagName)
const isCode = ({ tagName }: Element) => tagName === 'code'

function isBareAddress({ tagName, properties, children }: Element): boolean {
  const [only] = children
  return (
    tagName === 'a' &&
    children.length === 1 &&
    only?.type === 'text' &&
    ['', 'http://', 'mailto:'].some((start) => start + only.value === properties['href'])
  )
}

const edgeOf = (node: Node | undefined): string =>
  node?.type === 'text'
    ? node.value.slice(-1)
    : node?.type === 'element' && node.tagName === 'br'
      ? '\n'
      : MARKUP

/** The pieces of one line of text in order, quotation marks paired across them. */
function quote(pieces: { text: Text; before: string }[]): void {
  let opened: { piece: Text; at: number } | undefined
  pieces.forEach(({ text, before }, index) => {
    const after = pieces[index + 1] ? MARKUP : NO_CHAR
    const signs = [...dashed(text.value)]
    text.value = signs.join('')
    let at = 0
    signs.forEach((sign, place) => {
      const previous = signs[place - 1] ?? before
      const next = signs[place + 1] ?? after
      if (sign === '"') put(text, at, closes(previous, next) ? '”' : '“')
      if (sign === "'") {
        if (opened && closes(previous, next)) {
          put(opened.piece, opened.at, '‘')
          opened = undefined
        } else if (opens(previous, next)) opened = { piece: text, at }
        put(text, at, '’')
      }
      at += sign.length
    })
  })
}

const put = (text: Text, at: number, sign: string) => {
  text.value = text.value.slice(0, at) + sign + text.value.slice(at + 1)
}

const isSpace = (sign: string) => /^\s$/.test(sign)
const isPunctuation = (sign: string) => /^[\p{P}\p{S}]$/u.test(sign)

const opens = (previous: string, next: string) =>
  next !== NO_CHAR &&
  !isSpace(next) &&
  (previous === NO_CHAR || isSpace(previous) || (isPunctuation(previous) && !/[\])]/.test(previous)))

const closes = (previous: string, next: string) =>
  previous !== NO_CHAR && !isSpace(previous) && (next === NO_CHAR || isSpace(next) || isPunctuation(next))

const dashed = (text: string) =>
  text.replaceAll('...', '…').replace(/-{2,}/g, ({ length }) => {
    if (length % 3 === 0) return '—'.repeat(length / 3)
    if (length % 2 === 0) return '–'.repeat(length / 2)
    return length % 3 === 2 ? `${'—'.repeat((length - 2) / 3)}–` : `${'—'.repeat((length - 4) / 3)}––`
  })
