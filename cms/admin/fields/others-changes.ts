import { fromJS, type Map as ImmutableMap } from 'immutable'
import type { AnyCollection } from '../../check/entry.ts'
import type { Locale } from '../../rules/locale.ts'
import { quoted } from '../../rules/validation.ts'
import type { DecapEntry } from '../before-save.ts'
import { labelOf } from '../labels.ts'
import type { FieldMessage } from '../prepare.ts'
import { asOpened, asStored, draft } from '../decap/store.ts'
import { merged, type BothLanguages, type Disputed } from './merge.ts'

const ENGLISH = ['i18n', 'en', 'data']

/**
 * What this editor's changes are counted from, once it is not the entry as it was opened: Decap keeps only that.
 * `draft` is Decap's own key of the form.
 */
let since: { draft: unknown; entry: BothLanguages } | undefined

/**
 * The entry with what somebody else has changed in it meanwhile. Where both changed the same field, nothing is saved
 * and the editor is told what it holds now; saving once more is then her decision.
 */
export async function withOthersChanges(
  collection: AnyCollection,
  entry: DecapEntry,
): Promise<{ entry: DecapEntry; errors: FieldMessage[] }> {
  if (entry.get('newRecord') === true) return { entry, errors: [] }
  const slug = String(entry.get('slug'))
  const base = since?.draft === draft().get('key') ? since?.entry : asOpened(collection.name, slug)
  const theirs = await asStored(collection.name, slug)
  if (!base || !theirs) return { entry, errors: [] }
  const { entry: both, disputed } = merged(base, theirs, languagesOf(entry))
  if (disputed.length > 0) {
    countFrom(knowing(base, disputed))
    return { entry, errors: disputed.map((each) => said(collection, each)) }
  }
  return { entry: entry.set('data', fromJS(both.id)).setIn(ENGLISH, fromJS(both.en)), errors: [] }
}

/** After a save, changes are counted from what the form shows: not all that was saved can be shown in it. */
export const countFromForm = () => countFrom(languagesOf(draft().get('entry') as DecapEntry))

function countFrom(entry: BothLanguages) {
  since = { draft: draft().get('key'), entry }
}

/** The editor was told what these fields hold now, so that changing them again is no dispute. */
function knowing(base: BothLanguages, disputed: readonly Disputed[]): BothLanguages {
  const told = (locale: Locale) =>
    Object.fromEntries(
      disputed.filter((each) => each.locale === locale).map((each) => [each.field, each.theirs]),
    )
  return { id: { ...base.id, ...told('id') }, en: { ...base.en, ...told('en') } }
}

function languagesOf(entry: DecapEntry): BothLanguages {
  const plain = (value: unknown) =>
    (value as ImmutableMap<string, unknown> | undefined)?.toJS() as Record<string, unknown> | undefined
  return { id: plain(entry.get('data')) ?? {}, en: plain(entry.getIn(ENGLISH)) ?? {} }
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
