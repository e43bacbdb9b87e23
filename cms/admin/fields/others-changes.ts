import type { AnyCollection } from '../../check/entry.ts'
import type { Locale } from '../../rules/locale.ts'
import { quoted } from '../../rules/validation.ts'
import { formOf, isNew, languagesOf, withLanguages, type DecapEntry } from '../decap/entry.ts'
import { formKey, openEntry } from '../decap/open-form.ts'
import { asOpened, asStored } from '../decap/stored-entries.ts'
import { labelOf } from '../labels.ts'
import type { FieldMessage } from '../prepare.ts'
import { merged, type BothLanguages, type Disputed } from './merge.ts'

/**
 * What this editor's changes are counted from, once it is not the entry as it was opened: Decap keeps only that.
 */
let since: { form: unknown; entry: BothLanguages } | undefined

/**
 * The entry with what somebody else has changed in it meanwhile. Where both changed the same field, nothing is saved
 * and the editor is told what it holds now; saving once more is then her decision.
 */
export async function withOthersChanges(
  collection: AnyCollection,
  entry: DecapEntry,
): Promise<{ entry: DecapEntry; errors: FieldMessage[] }> {
  if (isNew(entry)) return { entry, errors: [] }
  const { slug } = formOf(entry)
  const base = since?.form === formKey() ? since?.entry : asOpened(collection.name, slug)
  const theirs = await asStored(collection.name, slug)
  if (!base || !theirs) return { entry, errors: [] }
  const { entry: both, disputed } = merged(base, theirs, languagesOf(entry))
  if (disputed.length > 0) {
    countFrom(knowing(base, disputed))
    return { entry, errors: disputed.map((each) => said(collection, each)) }
  }
  return { entry: withLanguages(entry, both), errors: [] }
}

/** After a save, changes are counted from what the form shows: not all that was saved can be shown in it. */
export function countFromForm() {
  const entry = openEntry()
  if (entry) countFrom(languagesOf(entry))
}

function countFrom(entry: BothLanguages) {
  since = { form: formKey(), entry }
}

/** The editor was told what these fields hold now, so that changing them again is no dispute. */
function knowing(base: BothLanguages, disputed: readonly Disputed[]): BothLanguages {
  const told = (locale: Locale) =>
    Object.fromEntries(
      disputed.filter((each) => each.locale === locale).map((each) => [each.field, each.theirs]),
    )
  return { id: { ...base.id, ...told('id') }, en: { ...base.en, ...told('en') } }
}

function said(collection: AnyCollection, { locale, field, theirs }: Disputed): FieldMessage {
  const now =
    typeof theirs === 'string' || typeof theirs === 'number'
      ? `Isinya sekarang ${quoted(String(theirs))}.`
      : 'Lihat isinya sekarang di halaman situs atau tab lain.'
  return {
    locale,
    field,
    sentence: `${labelOf(collection, field, locale)}: baru saja diubah orang lain. ${now} Simpan sekali lagi kalau tulisan Anda yang dipakai.`,
  }
}
