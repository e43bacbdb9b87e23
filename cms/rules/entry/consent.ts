import type { Finding, WholeEntry } from '../finding.ts'
import { namesIn } from '../names.ts'

/** A person an entry names, with what allows it. */
export interface Named {
  name: string
  source?: string | undefined
  photos?: readonly string[] | undefined
  consent?: { withdrawn?: string | undefined } | undefined
}

interface Peopled {
  people?: Named[] | undefined
}

/**
 * Whether the site may name a person: she agreed, or the press already named her. Somebody who withdrew consent is
 * not named, even if the press named her.
 */
export const mayBeNamed = ({ source, consent }: Named): boolean =>
  consent?.withdrawn === undefined && (source !== undefined || consent !== undefined)

/** The names of people who withdrew consent; the site must not name them. */
export const withdrawnNames = (people: readonly Named[]): { name: string }[] =>
  people.filter(({ consent }) => consent?.withdrawn !== undefined)

/**
 * Paths of the photographs that show somebody who may not be named, and of those `among` others whose file name
 * contains the name of somebody who withdrew consent, since the file's name is part of its address. The site must not
 * show them.
 */
export const photosWithheld = (people: readonly Named[], among: readonly string[]): string[] => {
  const names = withdrawnNames(people)
  return [
    ...people.filter((person) => !mayBeNamed(person)).flatMap(({ photos }) => photos ?? []),
    ...among.filter((path) => namesIn(path, names).length > 0),
  ]
}

/**
 * A name is published with a recorded consent, or because the press already published it in that role (UU 27/2022).
 * `cms/check/withdrawn.ts` checks the whole site for withdrawn consent.
 */
export function peopleAgreed({ data: { people = [] } }: WholeEntry<Peopled, unknown>): Finding[] {
  return people.flatMap((person, index): Finding[] =>
    mayBeNamed(person) || person.consent?.withdrawn !== undefined
      ? []
      : [{ field: `people.${index}.consent`, locale: 'id', level: 'error', ...unrecorded(person.name) }],
  )
}

const unrecorded = (name: string) => ({
  problem: {
    id: `${name} disebut, tetapi izinnya belum tercatat.`,
    en: `${name} is named, but no consent is recorded.`,
  },
  fix: {
    id: 'Catat tanggal izin dan pencatatnya, isi tautan berita yang menyebutnya, atau hapus namanya.',
    en: 'Record the date of consent and who took it, give the news report that names the person, or remove the name.',
  },
})
