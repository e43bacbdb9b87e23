import { is, type Map as ImmutableMap } from 'immutable'
import { judgedEntry, type DecapEntry } from '../before-save.ts'
import type { FieldMessage } from '../prepare.ts'
import { showRefusal } from '../refusal.ts'
import { draft, listed, store } from '../decap/store.ts'

type Errors = ImmutableMap<string, { message?: string }[]>

/**
 * Decap looks for required fields that are empty before anything of ours runs, and stops at those. Whoever left one
 * empty is told of everything else in the same breath.
 */
export function sayAllAtOnce() {
  let last: Errors | undefined
  let waiting = false
  store.subscribe(() => {
    const errors = draft().get('fieldsErrors') as Errors | undefined
    // Errors come up in a save alone; while somebody types they only go away.
    const found =
      errors !== undefined && !is(errors, last) && errors.size > 0 && errors.size >= (last?.size ?? 0)
    last = errors
    if (!found || waiting) return
    waiting = true
    // Decap reports one field after the other.
    setTimeout(() => {
      waiting = false
      void say()
    })
  })
}

async function say() {
  const result = await judgedEntry(draft().get('entry') as DecapEntry, listed)
  showRefusal(result.ok ? decapsOwn() : result.errors)
}

/** What Decap alone objects to, such as a number that is out of its range. */
function decapsOwn(): FieldMessage[] {
  const errors = draft().get('fieldsErrors') as Errors
  return [...errors.values()]
    .flat()
    .flatMap(({ message }) => (message ? [{ locale: 'id' as const, field: '', sentence: message }] : []))
}
