import { hiddenBecause } from '../model/visibility.ts'
import { routes, type Section } from '../model/routes.ts'
import type { Locale } from '../rules/locale.ts'
import { elementsIn, treeOf } from '../rules/markdown/tree.ts'
import type { Advice } from '../rules/validation.ts'
import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'
import { headingIdsOf } from './prose-addresses.ts'

/** A path of this site as a Markdown link names it, `](/kisah/x/)` or `[x]: /kisah/x/`, and a heading of that page. */
const PATHS = /(?:\]\(\s*<?|\]:\s*<?)(\/[^)\s>?#]*)(?:\?[^)\s>#]*)?(#teks-[^)\s>]*)?/gu

const LOCALES = ['id', 'en'] as const

interface Page {
  entry: Entry
  section: Section
  locale: Locale
}

/** Reports links in text to entries that do not exist, that visitors do not see, or that are in the other language. */
export function proseLinksOf(entries: readonly Entry[]): Problem[] {
  const pages = new Map(entries.flatMap(addressesOf))
  const sections = new Set(entries.flatMap(sectionsOf))
  return entries.flatMap((entry) =>
    LOCALES.flatMap((locale) =>
      linksIn(entry.read?.body[locale] ?? '').flatMap(({ path, heading }) => {
        const page = pages.get(path)
        const error = page
          ? hidden(entry, page.entry, path)
          : isEntry(path, sections)
            ? nowhere(path)
            : undefined
        const warnings =
          page && !error
            ? [foreign(locale, page, path), withoutHeading(page, path, heading)].filter(
                (advice) => advice !== undefined,
              )
            : []
        return [
          ...(error ? [{ level: 'error' as const, ...error }] : []),
          ...warnings.map((advice) => ({ level: 'warning' as const, ...advice })),
        ].map((said) => problemAt(entry, { field: 'body', locale, ...said }))
      }),
    ),
  )
}

function linksIn(markdown: string) {
  const links = [...markdown.matchAll(PATHS)].map(([, path = '', heading]) => ({
    path: path.replace(/\/*$/u, '/'),
    heading,
  }))
  return [...new Map(links.map((link) => [`${link.path}${link.heading ?? ''}`, link])).values()]
}

const sectionOf = ({ collection: { name } }: Entry): Section | undefined =>
  name === 'pages' ? undefined : name

/** Present and former names, since former ones redirect. */
function addressesOf(entry: Entry): [string, Page][] {
  const section = sectionOf(entry)
  if (!section) return []
  const aliases = entry.read?.data['aliases']
  const slugs = [entry.slug, ...(Array.isArray(aliases) ? aliases.map(String) : [])]
  return slugs.flatMap((slug) =>
    LOCALES.map((locale): [string, Page] => [
      routes.entry(locale, section, slug),
      { entry, section, locale },
    ]),
  )
}

function sectionsOf(entry: Entry): string[] {
  const section = sectionOf(entry)
  return section ? LOCALES.map((locale: Locale) => routes.list(locale, section)) : []
}

/** `/kisah/x/` is the address of a story; deeper ones such as `/produk/jenis/makanan/` are lists. */
const isEntry = (path: string, sections: ReadonlySet<string>) => sections.has(path.replace(/[^/]+\/$/u, ''))

function hidden(from: Entry, to: Entry, path: string): Advice | undefined {
  const [source, target] = [hiddenBecause(from.read?.data), hiddenBecause(to.read?.data)]
  if (source === 'draft' || to === from) return undefined
  if (target === 'draft') return toDraft(path)
  return target === 'sample' && source === undefined ? toSample(path) : undefined
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

const LANGUAGE = { id: { id: 'Indonesia', en: 'Indonesian' }, en: { id: 'Inggris', en: 'English' } }

function foreign(locale: Locale, { entry, section, locale: other }: Page, path: string): Advice | undefined {
  if (locale === other) return undefined
  const own = routes.entry(locale, section, entry.slug)
  return {
    problem: {
      id: `Tautan ${path} menuju halaman bahasa ${LANGUAGE[other].id}, sedangkan tulisan ini bahasa ${LANGUAGE[locale].id}.`,
      en: `The link ${path} leads to the ${LANGUAGE[other].en} page, and this text is ${LANGUAGE[locale].en}.`,
    },
    fix: { id: `Tulis ${own}`, en: `Write ${own}` },
  }
}

function withoutHeading({ entry, locale }: Page, path: string, heading = ''): Advice | undefined {
  const body = entry.read?.body
  if (heading === '' || body === undefined) return undefined
  const shown = body[locale].trim() === '' ? body.id : body[locale]
  const ids = headingIdsOf(elementsIn(treeOf(shown)))
  if (ids.some((id) => heading === `#${id}` || heading === `#${encodeURIComponent(id)}`)) return undefined
  return {
    problem: {
      id: `Tautan ${path}${heading} menuju judul bagian yang tidak ada di halaman itu.`,
      en: `The link ${path}${heading} leads to a heading that is not on that page.`,
    },
    fix,
  }
}
