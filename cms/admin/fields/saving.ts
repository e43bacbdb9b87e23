import { judgedEntry, type DecapEntry } from '../before-save.ts'
import { hidePanels, Refusal, showAdvice, showRefusal } from '../refusal.ts'
import type { Said } from '../prepare.ts'
import { listed } from './decap-store.ts'
import { showStored } from './stored-values.ts'

let advice: Said[] = []

/**
 * Decap's `preSave`: puts both languages into their stored form, or throws, which keeps the entry unsaved and
 * every field as it was typed. Decap takes only the Indonesian data from what a handler returns, so the entry is
 * replaced in the event itself, which Decap hands on.
 */
export async function beforeSave(event: { entry: DecapEntry }): Promise<undefined> {
  hidePanels()
  const result = await judgedEntry(event.entry, listed)
  if (!result.ok) {
    showRefusal(result.errors)
    throw new Refusal(result.errors)
  }
  event.entry = result.entry
  advice = result.advice
}

/** Decap's `postSave`: the form shows what was saved, and the editor is told what could be better. */
export function afterSave({ entry }: { entry: DecapEntry }): undefined {
  showStored(entry)
  showAdvice(advice)
}
