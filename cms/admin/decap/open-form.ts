import { is, type Map as ImmutableMap } from 'immutable'
import type { Contract } from './contract.ts'
import type { DecapEntry } from './entry.ts'
import { draft, store } from './store.ts'

export const contract: Contract = {
  why: 'Decap tells nobody which entry is open, what is typed into it, or that its own check stopped a save.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/reducers/entryDraft.js',
      texts: [
        '  entry: Map(),',
        '  fieldsErrors: Map(),',
        "  key: ''",
        "state.setIn(['fieldsErrors', action.payload.uniquefieldId], action.payload.errors)",
      ],
    },
  ],
}

/** The entry in the form that is open, as it is typed. undefined where none is. */
export function openEntry(): DecapEntry | undefined {
  const entry = draft().get('entry') as DecapEntry | undefined
  return entry?.get('collection') ? entry : undefined
}

/** What tells this form from the next one, of the same entry too. */
export const formKey = (): unknown => draft().get('key')

/** Calls `opened` with the entry of each form that is opened; undefined where one was left. */
export function whenOpened(opened: (entry: DecapEntry | undefined) => void) {
  let last: unknown
  store.subscribe(() => {
    const key = formKey()
    if (key === last) return
    last = key
    opened(openEntry())
  })
}

type Errors = ImmutableMap<string, { message?: string }[]>
const errors = () => draft().get('fieldsErrors') as Errors | undefined

/** What Decap alone objects to, such as a number that is out of its range. */
export const formErrors = (): string[] =>
  [...(errors()?.values() ?? [])].flat().flatMap(({ message }) => (message ? [message] : []))

/** Calls `stopped` once for each save that Decap's own check stops. */
export function whenStopped(stopped: () => void) {
  let last: Errors | undefined
  let waiting = false
  store.subscribe(() => {
    const now = errors()
    // Errors come up in a save alone; while somebody types they only go away.
    const found = now !== undefined && !is(now, last) && now.size > 0 && now.size >= (last?.size ?? 0)
    last = now
    if (!found || waiting) return
    waiting = true
    // Decap reports one field after the other.
    setTimeout(() => {
      waiting = false
      stopped()
    })
  })
}
