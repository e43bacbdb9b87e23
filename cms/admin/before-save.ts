import type { Entry } from '../check/placed.ts'
import { model } from '../model/index.ts'
import { formOf, isNew, withLanguages, type DecapEntry } from './decap/entry.ts'
import { SignedOut } from './decap/signed-out.ts'
import { unreadable } from './entry-file.ts'
import { otherEntries, type List } from './fields/other-entries.ts'
import { prepared, type FieldMessage } from './prepare.ts'

export type Saved =
  { ok: true; entry: DecapEntry; advice: FieldMessage[] } | { ok: false; errors: FieldMessage[] }

/** Judges an entry as it stands in the form, among the others that `list` gives. Never throws. */
export async function judgedEntry(entry: DecapEntry, list: List): Promise<Saved> {
  const { slug, data } = formOf(entry)
  try {
    return savedEntry(entry, await otherEntries(list, collectionOf(entry), { slug, data }))
  } catch (error) {
    return { ok: false, errors: [unreachable(error)] }
  }
}

/** What is said when the stored entries cannot be read, and so nobody knows what a save would do to them. */
export function unreachable(error: unknown): FieldMessage {
  if (error instanceof SignedOut) {
    return { locale: 'id', field: '', sentence: error.message, remedy: 'sign-in' }
  }
  const why = error instanceof Error ? error.message : String(error)
  const sentence =
    'Isi situs yang tersimpan tidak bisa dibuka untuk dibandingkan. Periksa sambungan internet, lalu simpan lagi.'
  return { locale: 'id', field: '', sentence: `${sentence} (${why})` }
}

/** The entry as it is to be saved, or what has to be mended first. */
export function savedEntry(entry: DecapEntry, others?: readonly Entry[]): Saved {
  const form = formOf(entry)
  const broken = brokenFiles(entry)
  if (broken.length > 0) return { ok: false, errors: broken }
  const result = prepared(collectionOf(entry), form, others)
  if (!result.ok) return result
  // Untouched, or a new entry: no English file. A file whose words were all removed stays, empty.
  const none = result.english === undefined && (isNew(entry) || Object.keys(form.english).length === 0)
  return {
    ok: true,
    advice: result.advice,
    entry: withLanguages(entry, { id: result.data, en: none ? undefined : (result.english ?? {}) }),
  }
}

/** What keeps an entry's files from being read. Its form is empty, and saved would write over what is in them. */
export function brokenFiles(entry: DecapEntry): FieldMessage[] {
  const { data, english } = formOf(entry)
  return [
    ...flawsOf(data, 'id', 'Berkas bahasa Indonesia'),
    ...flawsOf(english, 'en', 'Berkas bahasa Inggris'),
  ]
}

function flawsOf(
  data: Record<string, unknown>,
  locale: FieldMessage['locale'],
  file: string,
): FieldMessage[] {
  const flaws = unreadable(data)
  return (flaws?.split('\n') ?? []).map((flaw) => ({ locale, field: '', sentence: `${file}. ${flaw}` }))
}

export function collectionOf(entry: DecapEntry) {
  const named = formOf(entry).collection
  const collection = Object.values(model).find(({ name }) => name === named)
  if (!collection) throw new Error(`The model has no collection "${named}".`)
  return collection
}
