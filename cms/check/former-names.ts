import { hiddenBecause } from '../model/visibility.ts'
import type { Advice } from '../rules/validation.ts'
import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'

type Shelf = ReadonlyMap<string, Entry>

/**
 * Checks that each former name leads to one shown entry in one step and does not hide another entry. `shelf` is one
 * collection.
 */
export function formerNamesOf(shelf: readonly Entry[]): Problem[] {
  const live = new Map(shelf.map((entry) => [entry.slug, entry]))
  const taken = new Map<string, Entry>()
  return shelf.flatMap((entry) =>
    aliasesOf(entry).flatMap((alias, index) => {
      const owner = taken.get(alias)
      if (!owner) taken.set(alias, entry)
      const [advice, level = 'error'] = flawOf(alias, entry, owner, live) ?? []
      return advice ? [problemAt(entry, { field: `aliases.${index}`, locale: 'id', level, ...advice })] : []
    }),
  )
}

function flawOf(
  alias: string,
  entry: Entry,
  owner: Entry | undefined,
  live: Shelf,
): [Advice, Problem['level']?] | undefined {
  const page = live.get(alias)
  if (page === entry) return [itself(alias)]
  if (page) return [leadsTo(page, entry.slug, live) ? circle(alias, page) : hides(alias, page)]
  if (owner) return [repeated(alias, owner), owner === entry ? 'warning' : 'error']
  if (entry.collection.name === 'pages') return [fixed]
  return hiddenBecause(entry.read?.data) === 'draft' ? [ofDraft(alias), 'warning'] : undefined
}

const aliasesOf = ({ read }: Entry) => (read?.data['aliases'] ?? []) as string[]

/** Whether the former names of an entry lead to a slug, directly or through the former names of other entries. */
function leadsTo(from: Entry, slug: string, live: Shelf): boolean {
  const seen = new Set<Entry>()
  const waiting = [from]
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    if (seen.has(entry)) continue
    seen.add(entry)
    const aliases = aliasesOf(entry)
    if (aliases.includes(slug)) return true
    waiting.push(...aliases.flatMap((alias) => live.get(alias) ?? []))
  }
  return false
}

const remove = { id: 'Hapus alamat lama ini.', en: 'Remove this former name.' }

const fileOf = ({ files }: Entry) => files.id ?? files.en

const itself = (alias: string): Advice => ({
  problem: {
    id: `"${alias}" adalah alamat entri ini sendiri.`,
    en: `"${alias}" is this entry's own address.`,
  },
  fix: remove,
})

const hides = (alias: string, page: Entry): Advice => ({
  problem: {
    id: `Alamat lama "${alias}" menutupi halaman yang masih ada, ${fileOf(page)}.`,
    en: `The former name "${alias}" hides a live page, ${fileOf(page)}.`,
  },
  fix: remove,
})

const circle = (alias: string, page: Entry): Advice => ({
  problem: {
    id: `Alamat lama "${alias}" berputar: ${fileOf(page)} mengantar kembali ke entri ini.`,
    en: `The former name "${alias}" goes round in a circle: ${fileOf(page)} leads back to this entry.`,
  },
  fix: {
    id: 'Alamat lama hanya untuk nama yang tidak dipakai lagi. Hapus di kedua entri.',
    en: 'A former name is one that no entry bears any more. Remove it from both entries.',
  },
})

const repeated = (alias: string, owner: Entry): Advice => ({
  problem: {
    id: `Alamat lama "${alias}" sudah ditulis di ${fileOf(owner)}.`,
    en: `The former name "${alias}" already stands in ${fileOf(owner)}.`,
  },
  fix: remove,
})

const fixed: Advice = {
  problem: {
    id: 'Alamat halaman ini tetap, jadi alamat lama tidak berlaku di sini.',
    en: "This page's address never changes, so a former name does nothing here.",
  },
  fix: remove,
}

const ofDraft = (alias: string): Advice => ({
  problem: {
    id: `Alamat lama "${alias}" tidak mengantar ke mana pun selama entri ini masih draf.`,
    en: `The former name "${alias}" leads nowhere while this entry is a draft.`,
  },
  fix: {
    id: 'Terbitkan entri ini, atau pindahkan alamat lamanya ke halaman yang menggantikannya.',
    en: 'Publish this entry, or move its former name to the page that takes its place.',
  },
})
