import type { Finding, Locale, WholeEntry } from '../../model/collection.ts'

/** A block of lines that begin with `>`, as Markdown writes a quotation. */
const QUOTATION = /^(?:[ ]{0,3}>.*(?:\r?\n|$))+/gm
/** Its last line names who said it and where that stands: `> — Anisa Hanifa, Kabar Wonosobo`. */
const ATTRIBUTION = /^[ ]{0,3}>[ ]?—[ ]\S/

/** Nobody is quoted without a source beside the quote. */
export function quotesHaveASource({ body }: WholeEntry<unknown, unknown>): Finding[] {
  return (['id', 'en'] as const).flatMap((locale) => unattributed(body[locale], locale))
}

function unattributed(body: string, locale: Locale): Finding[] {
  return (body.match(QUOTATION) ?? []).flatMap((block) => {
    const lines = block.trimEnd().split(/\r?\n/)
    if (ATTRIBUTION.test(lines.at(-1) ?? '')) return []
    const opening = lines[0]?.replace(/^\s*>\s?/, '').slice(0, 60)
    return [
      {
        field: 'body',
        locale,
        level: 'error' as const,
        problem: {
          id: `Kutipan "${opening}…" belum menyebut siapa yang berkata dan di mana.`,
          en: `The quotation "${opening}…" does not say who said it and where.`,
        },
        fix: {
          id: 'Akhiri dengan baris "> — nama, sumber". Contoh: > — Anisa Hanifa, Kabar Wonosobo',
          en: 'End it with a line "> — name, source", e.g. "> — Anisa Hanifa, Kabar Wonosobo".',
        },
      },
    ]
  })
}
