import type { Finding, WholeEntry } from '../../model/collection.ts'

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
 * Whether a person may stand on the page: agreed, or already named by the press. Who takes the consent back is named
 * no longer, whatever the press wrote.
 */
export const mayBeNamed = ({ source, consent }: Named): boolean =>
  consent?.withdrawn === undefined && (source !== undefined || consent !== undefined)

/** Paths of the photographs that show somebody who may not be named: nothing on the site shows them. */
export const photosWithheld = (people: readonly Named[]): string[] =>
  people.filter((person) => !mayBeNamed(person)).flatMap(({ photos }) => photos ?? [])

/** Whether words hold a name, however it is spaced or written large. */
export const holdsName = (words: string, name: string): boolean => plain(words).includes(plain(name))

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')

/**
 * A name is published with a recorded consent, or because the press already published it in that role
 * (UU 27/2022). A consent that was withdrawn is none.
 */
export function peopleAgreed({ slug, data, english, body }: WholeEntry<Peopled, unknown>): Finding[] {
  const { people = [], ...rest } = data
  const words = JSON.stringify([rest, english ?? {}, body])
  return people.flatMap((person, index): Finding[] => {
    if (mayBeNamed(person)) return []
    const withdrawn = person.consent?.withdrawn
    const place = { field: `people.${index}.consent`, locale: 'id' as const }
    return withdrawn && !holdsName(words, person.name)
      ? [{ ...place, level: 'warning', ...gone(person.name, withdrawn, slug) }]
      : [{ ...place, level: 'error', ...named(person.name, withdrawn) }]
  })
}

const gone = (name: string, day: string, slug: string) => ({
  problem: {
    id: `Izin ${name} ditarik pada ${day}; nama dan fotonya tidak tampil lagi.`,
    en: `${name} withdrew consent on ${day}; name and photographs are no longer shown.`,
  },
  fix: {
    id: `Periksa juga nama panggilannya di tulisan. Riwayat "${slug}" masih menyimpannya; minta pengelola menjalankan: npm run check -- --consent`,
    en: `Look for nicknames in the text, too. The history of "${slug}" still holds it; the maintainer runs: npm run check -- --consent`,
  },
})

const named = (name: string, withdrawn: string | undefined) => ({
  problem: {
    id: `${name} disebut, tetapi ${withdrawn ? 'izinnya sudah ditarik' : 'izinnya belum tercatat'}.`,
    en: `${name} is named, but ${withdrawn ? 'the consent was withdrawn' : 'no consent is recorded'}.`,
  },
  fix: withdrawn
    ? {
        id: 'Hapus nama dan kata-katanya dari judul, ringkasan, dan tulisan.',
        en: 'Remove the name and the words from title, summary and text.',
      }
    : {
        id: 'Catat tanggal izin dan pencatatnya, isi tautan berita yang menyebutnya, atau hapus namanya.',
        en: 'Record the date of consent and who took it, give the news report that names the person, or remove the name.',
      },
})
