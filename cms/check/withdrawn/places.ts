import type { CollectionName } from '../../model/collection.ts'
import type { Locale } from '../../rules/locale.ts'
import { namesIn } from '../../rules/names.ts'
import { shownBy } from '../../rules/rendered.ts'
import type { Entry } from '../placed.ts'
import { leavesOf, type Leaf } from '../walk.ts'
import { withdrawalsIn, type Withdrawal } from './withdrawals.ts'

/** A withdrawn name that a text of an entry contains. */
export interface Naming {
  withdrawal: Withdrawal
  entry: Entry
  field: string
  locale: Locale
}

/** Where an entry names people who withdrew consent, in either language: in fields, text, links, credits. */
export function namingsIn(entry: Entry, withdrawals: readonly Withdrawal[]): Naming[] {
  if (!entry.read) return []
  const texts = wordsOf(entry)
  // Most entries contain none of these names.
  if (namesIn(texts.map(({ words }) => words).join('\n'), withdrawals).length === 0) return []
  return texts.flatMap(({ words, field, locale }) =>
    namesIn(words, withdrawals).map((withdrawal) => ({ withdrawal, entry, field, locale })),
  )
}

function wordsOf(entry: Entry): { locale: Locale; field: string; words: string }[] {
  const { collection, read } = entry
  const unpublished = new Set(withdrawalsIn(entry).map(({ index }) => index))
  return (['id', 'en'] as const).flatMap((locale) => [
    ...leavesOf(collection.fields, locale === 'id' ? read?.data : read?.english)
      .filter((leaf) => isWords(leaf) && !isKept(leaf, unpublished))
      .map(({ path, value }) => ({ locale, field: path.join('.'), words: shownBy(String(value)) })),
    { locale, field: 'body', words: shownBy(read?.body[locale] ?? '') },
  ])
}

/** A file's name, a former name or another entry's is judged by `namedAfter`. */
const isWords = ({ path, field, value }: Leaf) =>
  typeof value === 'string' && field.widget.widget !== 'image' && !field.to && path[0] !== 'aliases'

/** What the site never shows: her own row, and who wrote a consent down. */
const isKept = ({ path: [top, row, ...rest] }: Leaf, unpublished: ReadonlySet<number>) =>
  top === 'people' && (unpublished.has(Number(row)) || rest.join('.') === 'consent.recordedBy')

/** A name of a file or an entry, as a field holds it. */
export interface NameHeld {
  field: string
  value: string
}

/** The names that an entry gives to addresses, its own apart: former ones, files of photographs, other entries. */
export function namesHeld({ collection, read }: Entry) {
  const leaves = leavesOf(collection.fields, read?.data)
  const held = (some: readonly Leaf[]): NameHeld[] =>
    some.map(({ path, value }) => ({ field: path.join('.'), value: String(value) }))
  return {
    aliases: held(leaves.filter(({ path }) => path[0] === 'aliases')),
    // Whoever is seen in a photograph, it is an entry that shows it.
    photos: held(leaves.filter(({ field, path }) => field.widget.widget === 'image' && path[0] !== 'people')),
    entries: leaves.flatMap(({ path, field: { to, required }, value }) =>
      to === undefined
        ? []
        : [value].flat().map((slug) => ({
            field: path.join('.'),
            value: String(slug),
            to: to as CollectionName,
            required,
          })),
    ),
  }
}
