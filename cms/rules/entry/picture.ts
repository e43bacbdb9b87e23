import type { Finding, WholeEntry } from '../finding.ts'

interface Pictured {
  photo?: string | undefined
  photoAlt?: string | undefined
  photoCredit?: string | undefined
}

/** A photograph needs a description for readers who cannot see it. */
export function photoIsDescribed({ data }: WholeEntry<Pictured, unknown>): Finding[] {
  if (!data.photo || data.photoAlt) return []
  return [
    {
      field: 'photoAlt',
      locale: 'id',
      level: 'error',
      problem: {
        id: 'Ada foto, tetapi isi fotonya belum ditulis.',
        en: 'There is a photograph without a description.',
      },
      fix: {
        id: 'Tulis apa yang terlihat. Contoh: Stoples carica di atas meja kayu.',
        en: 'Say what is seen, e.g. "Jars of carica on a wooden table".',
      },
    },
  ]
}
