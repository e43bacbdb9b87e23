import { judgedEntry } from '../before-save.ts'
import { formErrors, openEntry, whenStopped } from '../decap/open-form.ts'
import { listed } from '../decap/stored-entries.ts'
import { showRefusal } from '../refusal.ts'

/**
 * Decap looks for required fields that are empty before anything of ours runs, and stops at those. Whoever left one
 * empty is told of everything else in the same breath.
 */
export const sayAllAtOnce = () => whenStopped(() => void say())

async function say() {
  const entry = openEntry()
  if (!entry) return
  const result = await judgedEntry(entry, listed)
  showRefusal(
    result.ok ? formErrors().map((sentence) => ({ locale: 'id', field: '', sentence })) : result.errors,
  )
}
