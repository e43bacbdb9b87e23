import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import { quoted, type Advice } from '../rules/validation.ts'
import type { Flaw } from './fences.ts'

/** The deepest field of the model is four levels down (a group in a row). */
const DEEPEST = 10

/**
 * Reports what YAML allows and content does not: aliases (one line can mean gigabytes), tags, a name given twice,
 * deep nesting, and anything but names with values at the top. An empty front matter has no flaw here.
 */
export function flawsOf(top: unknown, lineAt: (offset: number) => number): Flaw[] {
  const flaws: Flaw[] = []
  const blame = (advice: Advice, node: unknown, path: string[]) => {
    const offset = isNode(node) ? node.range?.[0] : undefined
    flaws.push({
      ...advice,
      field: path.join('.'),
      ...(offset === undefined ? {} : { line: lineAt(offset) }),
    })
  }

  const judge = (node: unknown, path: string[]): void => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) return blame(alias, node, path)
    if (isNode(node) && node.tag && !PLAIN_TAGS.has(node.tag)) return blame(tag, node, path)
    if (path.length > DEEPEST) return blame(sentenceFor('TOO_DEEP'), node, path.slice(0, 1))
    if (isSeq(node)) node.items.forEach((row, index) => judge(row, [...path, String(index)]))
    if (!isMap(node)) return
    const seen = new Set<string>()
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (isAlias(key) || (isNode(key) && (key.anchor || key.tag))) blame(alias, key, [...path, name])
      else if (seen.has(name)) blame(twice(name), key, [...path, name])
      else judge(value, [...path, name])
      seen.add(name)
    }
  }

  if (top !== null && top !== undefined && !isMap(top) && !isAlias(top)) blame(notNamed, top, [])
  else judge(top, [])
  return flaws
}

const PLAIN_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
)

const betweenQuotes = {
  id: 'Tulis isinya di antara tanda kutip: "…".',
  en: 'Write the value between quotes: "…".',
}

const alias: Advice = {
  problem: {
    id: 'Isian yang diawali tanda & atau * tidak bisa dibaca.',
    en: 'Anchors (&) and aliases (*) are not allowed.',
  },
  fix: betweenQuotes,
}

const tag: Advice = {
  problem: { id: 'Isian yang diawali tanda ! tidak bisa dibaca.', en: 'Tags (!) are not allowed.' },
  fix: betweenQuotes,
}

const notNamed: Advice = {
  problem: {
    id: 'Isian harus berupa baris "nama: isi", misalnya "title: Keripik".',
    en: 'The front matter must be lines of "name: value", such as "title: Crisps".',
  },
  fix: { id: 'Samakan susunannya dengan berkas lain.', en: 'Write it as the other files do.' },
}

const twice = (name: string): Advice => ({
  problem: { id: `Isian ${quoted(name)} ditulis dua kali.`, en: `The field ${quoted(name)} stands twice.` },
  fix: { id: 'Sisakan satu.', en: 'Keep one of them.' },
})

/** A sentence for each parser error that typing can cause, and one for all others. */
export function sentenceFor(code: string): Advice {
  return SENTENCES[code] ?? unreadable
}

const unreadable: Advice = {
  problem: { id: 'Susunan baris ini tidak terbaca.', en: 'This line cannot be read as YAML.' },
  fix: {
    id: 'Samakan dengan berkas lain: nama, titik dua, spasi, lalu isinya di antara tanda kutip.',
    en: 'Write it as the other files do: name, colon, space, then the value between quotes.',
  },
}

const indented: Advice = {
  problem: { id: 'Jarak di awal baris ini tidak sejajar.', en: 'This line is not indented right.' },
  fix: { id: 'Pakai spasi, dua untuk setiap tingkat.', en: 'Indent with spaces, two for each level.' },
}

const SENTENCES: Record<string, Advice> = {
  BLOCK_AS_IMPLICIT_KEY: {
    problem: {
      id: 'Ada titik dua di dalam isi, jadi batasnya tidak jelas.',
      en: 'A colon in the value makes it unclear.',
    },
    fix: betweenQuotes,
  },
  BAD_SCALAR_START: {
    problem: {
      id: 'Isi tidak boleh diawali tanda @, %, atau `.',
      en: 'A value may not begin with @, % or `.',
    },
    fix: betweenQuotes,
  },
  MISSING_CHAR: {
    problem: {
      id: 'Ada tanda yang kurang di sini: titik dua sesudah nama isian, atau tanda kutip penutup.',
      en: 'A sign is missing here: the colon after a name, or a closing quote.',
    },
    fix: unreadable.fix,
  },
  BAD_ALIAS: alias,
  TAG_RESOLVE_FAILED: tag,
  TAB_AS_INDENT: indented,
  BAD_INDENT: indented,
  TOO_DEEP: {
    problem: { id: 'Isian ini bertingkat terlalu dalam.', en: 'This is nested too deeply.' },
    fix: unreadable.fix,
  },
}
