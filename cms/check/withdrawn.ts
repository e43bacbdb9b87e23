import { holdsName, mayBeNamed, photosWithheld, type Named } from '../rules/entry/consent.ts'
import { placed, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'
import { leavesOf } from './walk.ts'

interface Withdrawal {
  entry: Entry
  index: number
  person: Named
  day: string
}

/** Where somebody who withdrew consent still stands: in other entries, and in files that nothing shows any more. */
export function withdrawnOf(entries: readonly Entry[], pictures: readonly string[]): Problem[] {
  const withdrawals = entries.flatMap(withdrawalsIn)
  const files = new Set(pictures.map((name) => `../media/${name.normalize('NFC')}`))
  return [
    ...withdrawals.flatMap((withdrawal) => entries.flatMap((entry) => stillNamed(entry, withdrawal))),
    ...withdrawals.flatMap(({ entry, index, person }) =>
      photosWithheld([person]).flatMap((path, at) =>
        files.has(path) ? [stillThere(entry, `people.${index}.photos.${at}`, path, person.name)] : [],
      ),
    ),
  ]
}

export function withdrawalsIn(entry: Entry): Withdrawal[] {
  return peopleOf(entry).flatMap((person, index) => {
    const day = person.consent?.withdrawn
    return day === undefined || mayBeNamed(person) ? [] : [{ entry, index, person, day }]
  })
}

const peopleOf = ({ read }: Entry): readonly Named[] => {
  const people = read?.data['people']
  return Array.isArray(people) ? (people as Named[]) : []
}

/** Its own entry is judged by its own rule. */
function stillNamed(entry: Entry, { entry: source, person: { name }, day }: Withdrawal): Problem[] {
  if (entry === source || !entry.read) return []
  const { collection, read } = entry
  const withdrawn = new Set(withdrawalsIn(entry).map(({ index }) => `people.${index}.name`))
  const texts = (['id', 'en'] as const).flatMap((locale) => [
    ...leavesOf(collection.fields, locale === 'id' ? read.data : read.english).map(({ path, value }) => ({
      locale,
      field: path.join('.'),
      words: typeof value === 'string' ? value : '',
    })),
    { locale, field: 'body', words: read.body[locale] },
  ])
  return texts
    .filter(({ field, words }) => holdsName(words, name) && !withdrawn.has(field))
    .map(({ locale, field }) =>
      placed(entry, {
        locale,
        field,
        level: 'error',
        problem: {
          id: `${name} masih disebut, padahal izinnya ditarik pada ${day} (kisah "${source.slug}").`,
          en: `${name} is still named, though consent was withdrawn on ${day} (story "${source.slug}").`,
        },
        fix: {
          id: 'Hapus nama, kata-kata, dan fotonya dari sini.',
          en: 'Remove the name, the words and the photograph from here.',
        },
      }),
    )
}

const stillThere = (entry: Entry, field: string, path: string, name: string) =>
  placed(entry, {
    field,
    locale: 'id',
    level: 'warning',
    problem: {
      id: `Foto ${path} tidak tampil lagi karena ${name} menarik izinnya, tetapi berkasnya masih ada.`,
      en: `The photograph ${path} is no longer shown, since ${name} withdrew consent, but the file is still there.`,
    },
    fix: {
      id: 'Minta pengelola menghapus berkasnya dari content/media.',
      en: 'Remove the file from content/media.',
    },
  })
