import { hiddenBecause } from '../../model/visibility.ts'
import { duplicatesOf } from '../../check/duplicates.ts'
import type { AnyCollection, ReadEntry } from '../../check/entry.ts'
import type { Entry } from '../../check/placed.ts'
import type { Problem } from '../../check/problem.ts'
import { proseLinksOf } from '../../check/prose-links.ts'
import { referencesOf } from '../../check/references.ts'
import { missingPages, slugsOf } from '../../check/slugs.ts'
import { leavesOf } from '../../check/walk.ts'
import { namingsIn } from '../../check/withdrawn/places.ts'
import { withdrawalsIn } from '../../check/withdrawn/withdrawals.ts'
import { withdrawnOf } from '../../check/withdrawn.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Locale } from '../../rules/locale.ts'
import { slugForm } from '../../rules/slug.ts'

const OURS: Record<Locale, string> = { id: 'entri ini', en: 'entri ini, bahasa Inggris' }

/** What the check of the whole content would say of an entry because of the others, before it stands among them. */
export function findingsAmong(
  collection: AnyCollection,
  read: ReadEntry,
  others: readonly Entry[],
  isNew: boolean,
): Finding[] {
  const ours: Entry = { collection, slug: read.slug, files: OURS, lines: {}, read }
  const twin = isNew ? twinOf(ours, others) : undefined
  // A twin would be blamed for its name a second time, in words about files.
  const all = [...others.filter((other) => other !== twin), ours]
  return [
    ...(twin ? [alreadyThere(collection, twin)] : []),
    ...(isNew ? formerNames(ours, others) : []),
    ...[...slugsOf(all), ...missingPages(all), ...referencesOf(all), ...proseLinksOf(all)].flatMap(oursOnly),
    // The site could show both. Here an old entry was copied, or somebody else was faster, and it can be mended now.
    ...duplicatesOf(all)
      .flatMap(oursOnly)
      .map((finding) => (finding.field === 'listing' ? { ...finding, level: 'error' as const } : finding)),
    ...(hiddenBecause(read.data) === 'draft' ? stillNamed(ours, others) : []),
    // Which files lie in media/, the check knows.
    ...withdrawnOf(all, []).flatMap(ofOurs),
    ...elsewhere(ours, others),
  ]
}

/** Without what is said of an entry as a whole: that nothing names a group yet is no news while it is written. */
const oursOnly = (problem: Problem): Finding[] => (problem.field === '' ? [] : ofOurs(problem))

function ofOurs({ file, field, level, problem, fix }: Problem): Finding[] {
  const locale = (['id', 'en'] as const).find((each) => OURS[each] === file)
  return locale ? [{ field, locale, level, problem, fix }] : []
}

/** Where other entries still name somebody who withdraws consent here: the site cannot be built until they do not. */
function elsewhere(ours: Entry, others: readonly Entry[]): Finding[] {
  const withdrawals = withdrawalsIn(ours)
  const namings = others.flatMap((other) => namingsIn(other, withdrawals))
  return withdrawals.flatMap(({ name, index }): Finding[] => {
    const files = namings
      .filter(({ withdrawal }) => withdrawal.index === index)
      .map(({ entry }) => entry.files.id)
    if (files.length === 0) return []
    const list = [...new Set(files)].join(', ')
    return [
      {
        field: `people.${index}.consent`,
        locale: 'id',
        level: 'warning',
        problem: {
          id: `${name} masih disebut di ${list}, jadi situs belum bisa diperbarui.`,
          en: `${name} is still named in ${list}, and so the site cannot be built.`,
        },
        fix: { id: 'Hapus namanya dari sana juga.', en: 'Remove the name there, too.' },
      },
    ]
  })
}

/** Decap would name a second file of the same title "…-1" without a word. */
function twinOf(ours: Entry, others: readonly Entry[]): Entry | undefined {
  const title = titleOf(ours)
  return others.find(
    (other) =>
      other.collection.name === ours.collection.name &&
      (other.slug === ours.slug || (title !== '' && titleOf(other) === title)),
  )
}

const titleOf = ({ read }: Entry) => slugForm(String(read?.data['title'] ?? ''))

const alreadyThere = ({ singular }: AnyCollection, { read, slug }: Entry): Finding => ({
  field: 'title',
  locale: 'id',
  level: 'error',
  problem: {
    id: `Sudah ada ${singular} bernama "${String(read?.data['title'] ?? slug)}".`,
    en: `There is "${String(read?.data['title'] ?? slug)}" already.`,
  },
  fix: {
    id: 'Ubah yang sudah ada itu, atau tambahkan satu kata yang membedakan.',
    en: 'Edit that one, or add a word that tells them apart.',
  },
})

function formerNames({ collection, slug }: Entry, others: readonly Entry[]): Finding[] {
  return others
    .filter(({ collection: { name }, read }) => {
      const aliases = read?.data['aliases']
      return name === collection.name && Array.isArray(aliases) && aliases.includes(slug)
    })
    .map(({ files }) => ({
      field: 'title',
      locale: 'id',
      level: 'error',
      problem: {
        id: `Alamat "${slug}" masih dipakai sebagai alamat lama ${files.id}.`,
        en: `The address "${slug}" is a former name of ${files.id}.`,
      },
      fix: {
        id: 'Tambahkan satu kata yang membedakan.',
        en: 'Add a word that tells them apart.',
      },
    }))
}

/** Entries on the site that would lead to a page that is gone. */
function stillNamed(ours: Entry, others: readonly Entry[]): Finding[] {
  const naming = others.filter(
    ({ collection, read }) =>
      hiddenBecause(read?.data) !== 'draft' &&
      leavesOf(collection.fields, read?.data).some(
        ({ field: { to }, value }) => to === ours.collection.name && [value].flat().includes(ours.slug),
      ),
  )
  if (naming.length === 0) return []
  const names = naming.map(({ files }) => files.id).join(', ')
  return [
    {
      field: 'draft',
      locale: 'id',
      level: 'error',
      problem: {
        id: `Ini belum bisa jadi draf, karena masih ditunjuk oleh ${names}.`,
        en: `This cannot become a draft while ${names} names it.`,
      },
      fix: {
        id: 'Jadikan itu draf dulu, atau ganti yang ditunjuknya.',
        en: 'Make those drafts first, or let them name another.',
      },
    },
  ]
}
