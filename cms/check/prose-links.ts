import { routes, type Section } from '../../src/routes.ts'
import type { Locale } from '../model/collection.ts'
import type { Advice } from '../rules/verdict.ts'
import { placed, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'

/** A path of this site as a Markdown link names it, `](/kisah/x/)` or `[x]: /kisah/x/`, without what follows it. */
const PATHS = /(?:\]\(\s*<?|\]:\s*<?)(\/[^)\s>?#]*)/gu

const LOCALES = ['id', 'en'] as const

/** Links in running text to the page of an entry that is not there, or that visitors do not see. */
export function proseLinksOf(entries: readonly Entry[]): Problem[] {
  const pages = new Map(entries.flatMap((entry) => addressesOf(entry).map((address) => [address, entry])))
  const sections = new Set(entries.flatMap(sectionsOf))
  return entries.flatMap((entry) =>
    LOCALES.flatMap((locale) =>
      pathsIn(entry.read?.body[locale] ?? '').flatMap((path) => {
        const target = pages.get(path)
        const advice = target
          ? hidden(entry, target, path)
          : isEntry(path, sections)
            ? nowhere(path)
            : undefined
        return advice ? [placed(entry, { field: 'body', locale, level: 'error', ...advice })] : []
      }),
    ),
  )
}

const pathsIn = (markdown: string) => [
  ...new Set([...markdown.matchAll(PATHS)].map(([, path = '']) => path.replace(/\/*$/u, '/'))),
]

const sectionOf = ({ collection: { name } }: Entry): Section | undefined =>
  name === 'pages' ? undefined : name

/** Present and former: a former one leads on. */
function addressesOf(entry: Entry): string[] {
  const section = sectionOf(entry)
  if (!section) return []
  const aliases = entry.read?.data['aliases']
  const slugs = [entry.slug, ...(Array.isArray(aliases) ? aliases.map(String) : [])]
  return slugs.flatMap((slug) => LOCALES.map((locale) => routes.entry(locale, section, slug)))
}

function sectionsOf(entry: Entry): string[] {
  const section = sectionOf(entry)
  return section ? LOCALES.map((locale: Locale) => routes.list(locale, section)) : []
}

/** `/kisah/x/` is a story's address; `/produk/jenis/makanan/` is deeper, and a list. */
const isEntry = (path: string, sections: ReadonlySet<string>) => sections.has(path.replace(/[^/]+\/$/u, ''))

function hidden(from: Entry, to: Entry, path: string): Advice | undefined {
  const [source, target] = [from.read?.data, to.read?.data]
  if (source?.['draft'] || to === from) return undefined
  if (target?.['draft']) return toDraft(path)
  return target?.['sample'] && !source?.['sample'] ? toSample(path) : undefined
}

const fix = {
  id: 'Hapus tautannya dari tulisan, atau ganti tujuannya.',
  en: 'Remove the link from the text, or let it lead elsewhere.',
}

const toDraft = (path: string): Advice => ({
  problem: {
    id: `Tautan ${path} di tulisan menuju halaman yang masih draf.`,
    en: `The link ${path} in the text leads to a draft.`,
  },
  fix,
})

const toSample = (path: string): Advice => ({
  problem: {
    id: `Tautan ${path} di tulisan menuju contoh, yang tidak tampil di situs yang terbit.`,
    en: `The link ${path} in the text leads to a sample, which the published site leaves out.`,
  },
  fix,
})

const nowhere = (path: string): Advice => ({
  problem: {
    id: `Tautan ${path} di tulisan menuju halaman yang tidak ada.`,
    en: `The link ${path} in the text leads to no page.`,
  },
  fix,
})
