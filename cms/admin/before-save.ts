import { fromJS, type Map as ImmutableMap } from 'immutable'
import { model } from '../model/index.ts'
import { prepared } from './prepare.ts'
import { hideRefusal, Refusal, showRefusal } from './refusal.ts'

/** An entry as Decap holds it while it saves. The Indonesian data is at `data`, the English at `i18n.en.data`. */
type DecapEntry = ImmutableMap<string, unknown>

const ENGLISH = ['i18n', 'en', 'data']

/**
 * Decap's `preSave`: puts both languages into their stored form, or throws, which keeps the entry unsaved and
 * every field as it was typed. Decap takes only the Indonesian data from what a handler returns, so the entry is
 * replaced in the event itself, which Decap hands on.
 */
export function beforeSave(event: { entry: DecapEntry }): undefined {
  const result = savedEntry(event.entry)
  hideRefusal()
  if (result.ok) {
    event.entry = result.entry
    return
  }
  showRefusal(result.sentences)
  throw new Refusal(result.sentences)
}

/** The entry as it is to be saved, or what has to be mended first. */
export function savedEntry(
  entry: DecapEntry,
): { ok: true; entry: DecapEntry } | { ok: false; sentences: string[] } {
  const collection = Object.values(model).find(({ name }) => name === entry.get('collection'))
  if (!collection) throw new Error(`The model has no collection "${String(entry.get('collection'))}".`)
  const english = plain(entry.getIn(ENGLISH))
  const result = prepared(collection, {
    slug: String(entry.get('slug') ?? ''),
    data: plain(entry.get('data')),
    english,
  })
  if (!result.ok) return result
  // Untouched, or a new entry: no English file. A file whose words were all removed stays, empty.
  const none =
    result.english === undefined && (entry.get('newRecord') === true || Object.keys(english).length === 0)
  return {
    ok: true,
    entry: entry
      .set('data', fromJS(result.data))
      .setIn(ENGLISH, none ? undefined : fromJS(result.english ?? {})),
  }
}

function plain(value: unknown): Record<string, unknown> {
  const map = value as { toJS?: () => Record<string, unknown> } | null | undefined
  return map?.toJS?.() ?? {}
}
