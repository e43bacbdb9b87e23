import type { Finding } from '../rules/finding.ts'
import { translatedOf, type AnyCollection, type ReadEntry } from './entry.ts'

/** Shorter texts, such as names, may well be the same in both languages. */
const LONG = 40

/** Warns about missing English. Only a warning, since the site shows Indonesian instead. */
export function languagesOf(collection: AnyCollection, entry: ReadEntry): Finding[] {
  const pairs = [
    ...Object.entries(translatedOf(collection.fields)).map(([field, { label }]) => ({
      field,
      label,
      id: textOf(entry.data[field]),
      en: textOf(entry.english?.[field]),
    })),
    { field: 'body', label: collection.body.label, id: entry.body.id.trim(), en: entry.body.en.trim() },
  ]
  const untranslated = pairs.filter(({ id, en }) => id !== '' && en === '').map(({ label }) => label)
  const copied = pairs.filter(({ id, en }) => id === en && id.length >= LONG)
  return [
    ...(untranslated.length > 0 ? [missing(untranslated, entry.english === undefined)] : []),
    ...copied.map(({ field }) => sameText(field)),
  ]
}

const textOf = (value: unknown) =>
  Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : ''

function missing(labels: string[], wholly: boolean): Finding {
  const list = labels.join(', ')
  return {
    field: '',
    // Without an English file there is only the Indonesian one to name.
    locale: wholly ? 'id' : 'en',
    level: 'warning',
    problem: wholly
      ? { id: `Belum ada bahasa Inggris: ${list}.`, en: `There is no English yet: ${list}.` }
      : { id: `Bahasa Inggris belum lengkap: ${list}.`, en: `The English is not complete: ${list}.` },
    fix: {
      id: 'Terjemahkan di CMS: tekan "Bahasa: ID", lalu pilih EN. Sampai itu, bahasa Indonesia yang tampil.',
      en: 'Translate it in the CMS. Until then the Indonesian text is shown.',
    },
  }
}

const sameText = (field: string): Finding => ({
  field,
  locale: 'en',
  level: 'warning',
  problem: {
    id: 'Teks bahasa Inggris sama persis dengan bahasa Indonesia.',
    en: 'The English text is the same as the Indonesian.',
  },
  fix: { id: 'Terjemahkan, atau kosongkan.', en: 'Translate it, or leave it empty.' },
})
