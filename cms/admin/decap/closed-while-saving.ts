import type { Contract } from './contract.ts'
import { controlPane, selectorOf } from './parts.ts'
import { draft, inReview, store, type Immutable } from './store.ts'

export const contract: Contract = {
  why: 'Decap leaves the form open while it saves, tells nobody when a save begins and ends, and cannot close it.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/reducers/entryDraft.js',
      texts: [
        "state.setIn(['entry', 'isPersisting'], true)",
        "state.setIn(['entry', 'isPublishing'], true)",
        "state.deleteIn(['entry', 'isPersisting'])",
        "state.deleteIn(['entry', 'isPublishing'])",
        "state.set('hasChanged', false)",
        "['entry', 'newRecord']",
      ],
    },
  ],
}

/** Milliseconds: longer than Decap takes to open what it saved. If it never does, the form opens again. */
const LIMIT = 30_000

/**
 * Decap leaves the form open while it saves, and then may put the saved entry in its place: what was typed in between
 * would be gone. So the form is closed from the save to its end, which may take a while on a slow line.
 */
export function closeWhileSaving() {
  let saving: { key: unknown; reopens: boolean; publishes: boolean } | undefined
  let limit: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    clearTimeout(limit)
    limit = undefined
    saving = undefined
    setClosed(false)
  }
  window.addEventListener('hashchange', open)
  store.subscribe(() => {
    const entry = draft().get('entry') as Immutable | undefined
    const publishes = entry?.get('isPublishing') === true
    const working = publishes || entry?.get('isPersisting') === true
    const key = draft().get('key')
    if (working && !saving) {
      saving = {
        key,
        publishes,
        reopens: publishes || entry?.get('newRecord') === true || !staysInForm(entry),
      }
      setClosed(true)
    } else if (saving && !working) {
      const failed = draft().get('hasChanged') === true || (saving.publishes && staysInForm(entry))
      if (failed || key !== saving.key || !saving.reopens) open()
      else limit ??= setTimeout(open, LIMIT)
    }
  })
}

function setClosed(closed: boolean) {
  document.body.classList.toggle('saving', closed)
  for (const form of document.querySelectorAll<HTMLElement>(selectorOf(controlPane))) form.inert = closed
}

/**
 * Whether Decap leaves an entry as it stands in the form when it is saved: a draft in review, and any entry that is
 * published at once. The first draft of a published entry is loaded anew, and so is a new entry.
 */
function staysInForm(entry: Immutable | undefined): boolean {
  const { editorialWorkflow } = store.getState()
  const place = ['entities', `${entry?.get('collection')}.${entry?.get('slug')}`, 'status']
  return !inReview() || editorialWorkflow?.getIn(place) !== undefined
}

/** A save that is refused has ended for the editor, who is led to a field at once; Decap hears of it a moment later. */
export const openRefused = () => setClosed(false)
