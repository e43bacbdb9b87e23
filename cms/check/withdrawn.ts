import { photosWithheld } from '../rules/entry/consent.ts'
import { namesIn } from '../rules/names.ts'
import type { Advice } from '../rules/validation.ts'
import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'
import { namesHeld, namingsIn, type Naming } from './withdrawn/places.ts'
import {
  addressNames,
  formerNameNames,
  gone,
  leadsToUnshown,
  photoNames,
  photoStillThere,
  stillNamed,
} from './withdrawn/said.ts'
import { withdrawalsIn, type Withdrawal } from './withdrawn/withdrawals.ts'

/**
 * Reports where somebody who withdrew consent still appears. In text it is an error, since only an editor can rewrite
 * it. It is a warning where the build leaves it out by itself: a page or former address that contains the name, a
 * photograph whose file does. Does not say that somebody is gone while the name is still in a text.
 * @param pictures names of the files in media/
 */
export function withdrawnOf(entries: readonly Entry[], pictures: readonly string[]): Problem[] {
  const withdrawals = entries.flatMap(withdrawalsIn)
  if (withdrawals.length === 0) return []
  const namings = namingsAmong(entries)
  const named = new Set(namings.map(({ withdrawal: { name } }) => name))
  return [
    ...namings.map(({ entry, withdrawal, field, locale }) =>
      problemAt(entry, { field, locale, level: 'error', ...stillNamed(withdrawal) }),
    ),
    ...leftOut(entries, withdrawals),
    ...filesLeft(withdrawals, pictures),
    ...withdrawals
      .filter(({ name }) => !named.has(name))
      .map((withdrawal) =>
        warned(
          withdrawal.entry,
          `people.${withdrawal.index}.consent`,
          gone(withdrawal, withdrawal.person.photos?.length ?? 0),
        ),
      ),
  ]
}

/** Every place where a text names somebody who withdrew consent. */
function namingsAmong(entries: readonly Entry[]): Naming[] {
  const withdrawals = distinct(entries.flatMap(withdrawalsIn))
  return entries.flatMap((entry) => namingsIn(entry, withdrawals))
}

/** Reports somebody recorded in two stories once. */
const distinct = (withdrawals: readonly Withdrawal[]) => [
  ...new Map(withdrawals.map((withdrawal) => [withdrawal.name, withdrawal])).values(),
]

const warned = (entry: Entry, field: string, advice: Advice) =>
  problemAt(entry, { field, locale: 'id', level: 'warning', ...advice })

/** What the build leaves out by itself. */
function leftOut(entries: readonly Entry[], withdrawals: readonly Withdrawal[]): Problem[] {
  const whoseIn = (name: string) => namesIn(name, withdrawals).slice(0, 1)
  const unshown = new Set(
    entries
      .filter(({ slug }) => whoseIn(slug).length > 0)
      .map(({ collection, slug }) => `${collection.name}/${slug}`),
  )
  return entries.flatMap((entry) => {
    const { aliases, photos, entries: others } = namesHeld(entry)
    return [
      ...whoseIn(entry.slug).map((whose) => warned(entry, '', addressNames(whose))),
      ...aliases.flatMap(({ field, value }) =>
        whoseIn(value).map((whose) => warned(entry, field, formerNameNames(value, whose))),
      ),
      ...photos.flatMap(({ field, value }) =>
        whoseIn(value).map((whose) => warned(entry, field, photoNames(value, whose))),
      ),
      ...others
        .filter(({ to, value }) => unshown.has(`${to}/${value}`))
        .map(({ field, value, required }) => warned(entry, field, leadsToUnshown(value, required))),
    ]
  })
}

/** Photographs that no page shows any more but that are still in the public repository. */
function filesLeft(withdrawals: readonly Withdrawal[], pictures: readonly string[]): Problem[] {
  const paths = pictures.map((name) => `../media/${name.normalize('NFC')}`)
  const files = new Set(paths)
  const recorded = withdrawals.flatMap((withdrawal) =>
    photosWithheld([withdrawal.person], []).map((path, at) => ({ withdrawal, path, at })),
  )
  const known = new Set(recorded.map(({ path }) => path))
  return [
    ...recorded
      .filter(({ path }) => files.has(path))
      .map(({ withdrawal, path, at }) =>
        warned(
          withdrawal.entry,
          `people.${withdrawal.index}.photos.${at}`,
          photoStillThere(path, withdrawal),
        ),
      ),
    ...paths
      .filter((path) => !known.has(path))
      .flatMap((path) =>
        namesIn(path, withdrawals)
          .slice(0, 1)
          .map((whose): Problem => ({
            file: path.replace('../', ''),
            field: '',
            level: 'warning',
            ...photoStillThere(path, whose),
          })),
      ),
  ]
}
