import type { Finding, WholeEntry } from '../finding.ts'
import type { Locale } from '../locale.ts'
import { textOf, treeOf, type Element, type Node } from '../markdown/tree.ts'
import { holdsName } from '../names.ts'
import type { Advice } from '../validation.ts'
import { mayBeNamed, type Named } from './consent.ts'

/**
 * A line that may begin a quotation, also in a list or another quotation. Few texts contain any, and parsing costs
 * time.
 */
const PERHAPS = /^[\s>*+\-\d.)]*>/mu
/** Its last line names the person and the source: `> — Anisa Hanifa, Kabar Wonosobo`. */
const ATTRIBUTION = /^—[ \u00A0](\S.*)/u

interface Quoting {
  people?: Named[] | undefined
  sources?: { title: string }[] | undefined
}

/**
 * A quotation needs a source beside it: a report among the entry's `sources`, or a person among its `people` who may
 * be named.
 */
export function quotesHaveASource({ data, body }: WholeEntry<Quoting, unknown>): Finding[] {
  const reports = (data.sources ?? []).map(({ title }) => shortTitle(title))
  const people = (data.people ?? []).filter(mayBeNamed).map(({ name }) => name)
  const known = [...reports, ...people].filter((name) => name !== '')
  return (['id', 'en'] as const).flatMap((locale) => unfounded(body[locale], locale, known))
}

/** `Kabar Wonosobo (Dinas Kominfo Wonosobo)` is cited as Kabar Wonosobo. */
const shortTitle = (title: string) => (title.split(/[(,]/)[0] ?? '').trim()

function unfounded(body: string, locale: Locale, known: readonly string[]): Finding[] {
  if (!PERHAPS.test(body)) return []
  return quotationsIn(treeOf(body)).flatMap((quotation) => {
    const lines = textOf(quotation).trim().split('\n')
    const said = ATTRIBUTION.exec(lines.at(-1)?.trim() ?? '')?.[1]
    if (said !== undefined && known.some((name) => holdsName(said, name))) return []
    const opening = lines[0]?.slice(0, 60) ?? ''
    const advice = said === undefined ? unattributed(opening) : unknownSource(opening)
    return [{ field: 'body', locale, level: 'error' as const, ...advice }]
  })
}

/** Also quotations in lists. A quotation within another belongs to the outer one. */
const quotationsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return node.tagName === 'blockquote' ? [node] : quotationsIn(node.children)
  })

const unattributed = (opening: string): Advice => ({
  problem: {
    id: `Kutipan "${opening}…" belum menyebut siapa yang berkata dan di mana.`,
    en: `The quotation "${opening}…" does not say who said it and where.`,
  },
  fix: {
    id: 'Akhiri dengan baris "> — nama, sumber". Contoh: > — Anisa Hanifa, Kabar Wonosobo',
    en: 'End it with a line "> — name, source", e.g. "> — Anisa Hanifa, Kabar Wonosobo".',
  },
})

const unknownSource = (opening: string): Advice => ({
  problem: {
    id: `Kutipan "${opening}…" belum punya izin atau berita.`,
    en: `The quotation "${opening}…" has neither a consent nor a report.`,
  },
  fix: {
    id: 'Catat beritanya di Sumber dan tulis nama medianya di akhir kutipan, atau catat orang dan izinnya di Orang yang disebut.',
    en: 'Record the report under sources and name it at the end of the quotation, or record the person with the consent under people.',
  },
})
