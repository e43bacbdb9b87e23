import { collectionOf, judgedEntry, unreachable, type DecapEntry } from '../before-save.ts'
import { hidePanels, refuse, showAdvice } from '../refusal.ts'
import type { FieldMessage } from '../prepare.ts'
import { listed } from '../decap/store.ts'
import { countFromForm, withOthersChanges } from './others-changes.ts'
import { showStored } from './stored-values.ts'

let advice: FieldMessage[] = []

/**
 * Decap's `preSave`: puts both languages into their stored form, or throws, which keeps the entry unsaved and
 * every field as it was typed. Decap takes only the Indonesian data from what a handler returns, so the entry is
 * replaced in the event itself, which Decap hands on.
 */
export async function beforeSave(event: { entry: DecapEntry }): Promise<undefined> {
  hidePanels()
  const joined = await withOthersChanges(collectionOf(event.entry), event.entry).catch((error: unknown) =>
    refuse([unreachable(error)]),
  )
  if (joined.errors.length > 0) refuse(joined.errors)
  const result = await judgedEntry(joined.entry, listed)
  if (!result.ok) return refuse(result.errors)
  event.entry = result.entry
  advice = result.advice
}

/** Decap's `postSave`: the form shows what was saved, and the editor is told what could be better. */
export function afterSave({ entry }: { entry: DecapEntry }): undefined {
  showStored(entry)
  countFromForm()
  showAdvice(advice)
}
