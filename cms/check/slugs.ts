import { pageSlugs } from '../model/static-pages.ts'
import { nearest } from '../rules/nearest.ts'
import { slug as slugRule } from '../rules/slug.ts'
import type { Advice } from '../rules/validation.ts'
import { formerNamesOf } from './former-names.ts'
import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'

/** Checks file names and former names, which become addresses. */
export function slugsOf(entries: readonly Entry[]): Problem[] {
  const shelves = [...Map.groupBy(entries, ({ collection }) => collection.name)]
  return [
    ...entries.flatMap(named),
    ...shelves.flatMap(([, shelf]) => [...caseTwins(shelf), ...formerNamesOf(shelf)]),
  ]
}

const blame = (entry: Entry, advice: Advice, field = '', level: Problem['level'] = 'error') =>
  problemAt(entry, { field, locale: 'id', level, ...advice })

function named(entry: Entry): Problem[] {
  const verdict = slugRule(entry.slug)
  if (!verdict.ok) return [blame(entry, { problem: verdict.problem, fix: verdict.fix })]
  if (entry.collection.name !== 'pages' || pageSlugs.some((known) => known === entry.slug)) return []
  const meant = nearest(entry.slug, pageSlugs)
  return [
    blame(entry, {
      problem: {
        id: `Halaman hanya ${pageSlugs.join(', ')}; "${entry.slug}" tidak punya tempat di situs.`,
        en: `Pages are ${pageSlugs.join(', ')}; "${entry.slug}" has no place on the site.`,
      },
      fix: meant
        ? { id: `Mungkin maksudnya "${meant}".`, en: `Perhaps "${meant}" is meant.` }
        : { id: 'Tulis sebagai kisah, atau hapus.', en: 'Write it as a story, or remove it.' },
    }),
  ]
}

/** Reports names that Windows and Mac disks cannot tell apart. */
function caseTwins(shelf: Entry[]): Problem[] {
  const alike = Map.groupBy(shelf, ({ slug }) => slug.normalize('NFC').toLowerCase())
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      blame(other, {
        problem: {
          id: `"${other.slug}" dan "${first?.slug}" hanya berbeda huruf besar-kecil.`,
          en: `"${other.slug}" and "${first?.slug}" differ only by case.`,
        },
        fix: { id: 'Ganti nama salah satunya, atau gabungkan.', en: 'Rename one of them, or join them.' },
      }),
    ),
  )
}

/** Checks the static pages: the menu links to them, and the site cannot be built without them. */
export function missingPages(entries: readonly Entry[]): Problem[] {
  const pages = new Map(
    entries.filter(({ collection }) => collection.name === 'pages').map((entry) => [entry.slug, entry]),
  )
  return pageSlugs.flatMap((slug) => {
    const page = pages.get(slug)
    if (page === undefined) return [missing(slug)]
    return (['draft', 'sample'] as const)
      .filter((field) => page.read?.data[field] === true)
      .map((field) => blame(page, unseen, field))
  })
}

const missing = (slug: string): Problem => ({
  file: `pages/${slug}.id.md`,
  field: '',
  level: 'error',
  problem: {
    id: 'Halaman ini belum ada, padahal menu situs menuju ke sana; situs tidak bisa dibuat tanpanya.',
    en: 'This page is missing, and the menu leads to it; without it the site cannot be built.',
  },
  fix: { id: 'Buat halamannya.', en: 'Write it.' },
})

const unseen: Advice = {
  problem: {
    id: 'Halaman ini harus selalu tampil, karena menu situs menuju ke sana.',
    en: 'This page has to be shown always, since the menu leads to it.',
  },
  fix: { id: 'Matikan isian ini.', en: 'Turn this off.' },
}
