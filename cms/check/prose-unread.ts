import { textOf, type Node } from '../rules/markdown/tree.ts'
import { quoted } from '../rules/validation.ts'
import type { Remark } from './prose.ts'

/** A link that Markdown does not recognise: its address contains a space, is apart from its words, or is missing. */
const UNREAD =
  /(?<![\p{L}\d\]])\[[^\][\n]{1,200}\](?: ?\(<?(?:https?:\/\/|www\.|mailto:|\/[a-z]|#)[^()\n]{0,300}\)|\[[^\][\n]{0,100}\])/iu

/** `[name]: address`, which shows nothing by itself. */
const DEFINITION = /^ {0,3}\[([^\][\n]{1,200})\]:[ \t]*\S[^\n]*/gmu

/** Reports what was meant as a link but is none, and lines that no reader sees. */
export function unreadIn(markdown: string, nodes: readonly Node[]): Remark[] {
  const typed = UNREAD.exec(nodes.map(withoutCode).join('\n'))?.[0]
  const whole = nodes.map(textOf).join('\n')
  const lost = [...markdown.matchAll(DEFINITION)].find(
    ([line, name = '']) => !whole.includes(`[${name}]:`) && !isNamed(name, markdown.replace(line, '')),
  )?.[0]
  return [...(typed === undefined ? [] : [unread(typed)]), ...(lost === undefined ? [] : [unseen(lost)])]
}

const withoutCode = (node: Node): string =>
  node.type === 'element'
    ? node.tagName === 'code'
      ? ' '
      : node.children.map(withoutCode).join('')
    : textOf(node)

const isNamed = (name: string, markdown: string) => markdown.toLowerCase().includes(`[${name.toLowerCase()}]`)

const unread = (typed: string): Remark => ({
  level: 'error',
  problem: {
    id: `Tautan ini tidak terbaca dan tampil apa adanya: ${quoted(typed)}.`,
    en: `This link is not read, and shown as it is typed: ${quoted(typed)}.`,
  },
  fix: {
    id: 'Tulis [kata-kata](https://…) tanpa spasi di dalam alamat dan di depan tanda kurungnya.',
    en: 'Write [words](https://…) without a space in the address or before its bracket.',
  },
})

const unseen = (line: string): Remark => ({
  level: 'warning',
  problem: {
    id: `Baris ini tidak tampil di situs: ${quoted(line)}.`,
    en: `This line is not shown on the site: ${quoted(line)}.`,
  },
  fix: {
    id: 'Hapus, atau tulis tanpa kurung siku di awalnya.',
    en: 'Remove it, or write it without the brackets at its beginning.',
  },
})
