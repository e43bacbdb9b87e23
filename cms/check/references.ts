import { hiddenBecause } from '../model/visibility.ts'
import type { CollectionName } from '../model/collection.ts'
import type { Finding } from '../rules/finding.ts'
import { model } from '../model/index.ts'
import { nearest } from '../rules/nearest.ts'
import { quoted, type Advice, type LocalizedText } from '../rules/validation.ts'
import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'
import { leavesOf } from './walk.ts'

type Slugs = Map<string, Entry>

/**
 * Checks that every relation leads to an entry that exists and is shown, and that some entry names each village and
 * group.
 */
export function referencesOf(entries: readonly Entry[]): Problem[] {
  const shelves = new Map<CollectionName, Slugs>(
    (Object.keys(model) as CollectionName[]).map((name) => [name, new Map()]),
  )
  for (const entry of entries) shelves.get(entry.collection.name)?.set(entry.slug, entry)
  const suggest = suggestions(shelves)
  const named = new Set<Entry>()

  const dangling = entries.flatMap((entry) =>
    referencesIn(entry).flatMap(({ field, to, slug }) => {
      const target = shelves.get(to)?.get(slug)
      if (target && hiddenBecause(entry.read?.data) !== 'draft') named.add(target)
      const found = target ? unseen(entry, target) : missing(to, slug, suggest(to, slug))
      return found ? [problemAt(entry, { field, locale: 'id', ...found })] : []
    }),
  )
  const lonely = entries.filter(
    (entry) => entry.read && hiddenBecause(entry.read.data) !== 'draft' && !named.has(entry),
  )
  return [...dangling, ...lonely.flatMap(nobodyNames)]
}

function referencesIn({ collection, read }: Entry) {
  return leavesOf(collection.fields, read?.data).flatMap(({ path, field: { to }, value }) => {
    if (!to) return []
    const rows = Array.isArray(value) ? value : [value]
    return rows.map((slug) => ({ field: path.join('.'), to, slug: String(slug) }))
  })
}

type Remark = Pick<Finding, 'level'> & Advice

function unseen(entry: Entry, target: Entry): Remark | undefined {
  const [from, to] = [hiddenBecause(entry.read?.data), hiddenBecause(target.read?.data)]
  const name = `${target.collection.singular} ${quoted(target.slug)}`
  if (from !== 'draft' && to === 'draft') {
    return {
      level: 'error',
      problem: { id: `Ini menunjuk ${name} yang masih draf.`, en: `This names ${name}, which is a draft.` },
      fix: {
        id: 'Terbitkan dulu yang ditunjuk, atau jadikan entri ini draf juga.',
        en: 'Publish that one first, or make this a draft too.',
      },
    }
  }
  if (from === undefined && to === 'sample') {
    return {
      level: 'warning',
      problem: {
        id: `Ini menunjuk ${name} yang hanya contoh dan tidak tampil di situs yang terbit.`,
        en: `This names ${name}, a sample that the published site leaves out.`,
      },
      fix: { id: 'Ganti dengan yang sungguhan bila sudah ada.', en: 'Name a real one once there is one.' },
    }
  }
  return undefined
}

function missing(to: CollectionName, slug: string, meant: string | undefined): Remark {
  const { singular } = model[to]
  return {
    level: 'error',
    problem: {
      id: `Tidak ada ${singular} bernama ${quoted(slug)}.`,
      en: `There is no ${quoted(slug)} in ${to}.`,
    },
    fix: meant
      ? { id: `Mungkin maksudnya "${meant}".`, en: `Perhaps "${meant}" is meant.` }
      : {
          id: `Buat dulu ${singular} itu, atau pilih yang lain.`,
          en: 'Make that entry first, or choose another.',
        },
  }
}

/**
 * The slug most similar to a word, else the slug of the entry with the most similar title. Looks up each word once.
 */
function suggestions(shelves: Map<CollectionName, Slugs>) {
  const known = new Map<string, string | undefined>()
  return (to: CollectionName, word: string): string | undefined => {
    const key = `${to} ${word}`
    if (!known.has(key)) {
      const shelf = shelves.get(to) ?? new Map()
      known.set(key, nearest(word, shelf.keys()) ?? byTitle(word, shelf))
    }
    return known.get(key)
  }
}

function byTitle(word: string, shelf: Slugs): string | undefined {
  const titles = new Map(
    [...shelf.values()].map(({ slug, read }) => [String(read?.data['title'] ?? ''), slug]),
  )
  const title = nearest(word, titles.keys())
  return title === undefined ? undefined : titles.get(title)
}

const WITHOUT: Partial<Record<CollectionName, { problem: LocalizedText; fix: LocalizedText }>> = {
  groups: {
    problem: { id: 'Kelompok ini belum punya produk.', en: 'This group has no products yet.' },
    fix: { id: 'Tambahkan produknya bila sudah ada.', en: 'Add its products once there are some.' },
  },
  villages: {
    problem: { id: 'Desa ini belum punya kelompok.', en: 'This village has no groups yet.' },
    fix: { id: 'Tambahkan kelompoknya bila sudah ada.', en: 'Add its groups once there are some.' },
  },
}

function nobodyNames(entry: Entry): Problem[] {
  const advice = WITHOUT[entry.collection.name]
  return advice ? [problemAt(entry, { field: '', locale: 'id', level: 'warning', ...advice })] : []
}
