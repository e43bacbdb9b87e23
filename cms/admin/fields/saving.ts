import { collectionOf, judgedEntry, unreachable } from '../before-save.ts'
import type { DecapEntry } from '../decap/entry.ts'
import { listed } from '../decap/stored-entries.ts'
import { showStored } from '../decap/stored-values.ts'
import { hidePanels, refuse, showAdvice } from '../refusal.ts'
import type { FieldMessage } from '../prepare.ts'
import { countFromForm, withOthersChanges } from './others-changes.ts'

let advice: FieldMessage[] = []

/**
 * Decap's `preSave`: the entry with both languages in their stored form, which Decap then saves; or throws, which
 * keeps the entry unsaved and every field as it was typed.
 */
export async function beforeSave({ entry }: { entry: DecapEntry }): Promise<DecapEntry> {
  hidePanels()
  const joined = await withOthersChanges(collectionOf(entry), entry).catch((error: unknown) =>
    refuse([unreachable(error)]),
  )
  if (joined.errors.length > 0) refuse(joined.errors)
  const result = await judgedEntry(joined.entry, listed)
  if (!result.ok) return refuse(result.errors)
  advice = result.advice
  return result.entry
}

/** Decap's `postSave`: the form shows what was saved, and the editor is told what could be better. */
export function afterSave({ entry }: { entry: DecapEntry }): undefined {
  showStored(entry)
  countFromForm()
  showAdvice(advice)
}
