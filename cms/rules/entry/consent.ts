import type { Finding, WholeEntry } from '../../model/collection.ts'

interface Named {
  name: string
  source?: string | undefined
  consent?: { withdrawn?: string | undefined } | undefined
}

interface Peopled {
  people?: Named[] | undefined
}

/** Whether a person may stand on the page: agreed and not taken back, or already named by the press. */
export const mayBeNamed = ({ source, consent }: Named): boolean =>
  source !== undefined || (consent !== undefined && consent.withdrawn === undefined)

/**
 * A name is published with a recorded consent, or because the press already published it in that role
 * (UU 27/2022). A consent that was withdrawn is none.
 */
export function peopleAgreed({ slug, data, body }: WholeEntry<Peopled, unknown>): Finding[] {
  return (data.people ?? []).flatMap((person, index): Finding[] => {
    if (mayBeNamed(person)) return []
    const withdrawn = person.consent?.withdrawn
    const named = body.id.includes(person.name) || body.en.includes(person.name)
    if (withdrawn && !named) {
      return [
        {
          field: `people.${index}.consent`,
          locale: 'id' as const,
          level: 'warning' as const,
          problem: {
            id: `Izin ${person.name} ditarik pada ${withdrawn}; namanya tidak tampil lagi.`,
            en: `${person.name} withdrew consent on ${withdrawn}; the name is no longer shown.`,
          },
          fix: {
            id: `Riwayat berkas "${slug}" dan terbitan lama masih menyimpannya; minta pengelola situs menghapusnya.`,
            en: `The history of "${slug}" and old deploys still hold it; ask the maintainer to remove them.`,
          },
        },
      ]
    }
    return [
      {
        field: `people.${index}.consent`,
        locale: 'id' as const,
        level: 'error' as const,
        problem: {
          id: `${person.name} disebut, tetapi ${withdrawn ? 'izinnya sudah ditarik' : 'izinnya belum tercatat'}.`,
          en: `${person.name} is named, but ${withdrawn ? 'the consent was withdrawn' : 'no consent is recorded'}.`,
        },
        fix: {
          id: 'Catat tanggal izin dan pencatatnya, isi tautan berita yang menyebutnya, atau hapus namanya.',
          en: 'Record the date of consent and who took it, give the news report that names the person, or remove the name.',
        },
      },
    ]
  })
}
