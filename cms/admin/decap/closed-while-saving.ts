import { draft, store, type Immutable } from './store.ts'

/** Longer than Decap may take to open what it saved; if it never does, the form opens again. */
const LIMIT = 30_000

/**
 * Decap leaves the form open while it saves, and then may put the saved entry in its place: what was typed in between
 * would be gone. So the form is closed from the save to its end, which may take a while on a slow line.
 */
export function closeWhileSaving() {
  let saving: { key: unknown; reopens: boolean } | undefined
  let limit: ReturnType<typeof setTimeout> | undefined
  const close = (closed: boolean) => {
    clearTimeout(limit)
    document.body.classList.toggle('saving', closed)
    for (const form of document.querySelectorAll<HTMLElement>(
      '[class*="-EditorContainer"] main, [class*="-ControlPaneContainer"]',
    ))
      form.inert = closed
  }
  const open = () => {
    saving = undefined
    close(false)
  }
  window.addEventListener('hashchange', open)
  store.subscribe(() => {
    const entry = draft().get('entry') as Immutable | undefined
    const working = entry?.get('isPersisting') === true || entry?.get('isPublishing') === true
    const key = draft().get('key')
    if (working && !saving) {
      saving = { key, reopens: willReopen(entry) }
      close(true)
    } else if (saving && !working) {
      const failed = draft().get('hasChanged') === true
      if (failed || key !== saving.key || !saving.reopens) open()
      else limit ??= setTimeout(open, LIMIT)
    }
  })
}

/** Decap loads a new entry, the first draft of an entry and what was published anew; anything else stays as it is. */
function willReopen(entry: Immutable | undefined): boolean {
  if (entry?.get('newRecord') === true || entry?.get('isPublishing') === true) return true
  const { config, editorialWorkflow } = store.getState()
  if (config.publish_mode !== 'editorial_workflow') return false
  return !editorialWorkflow?.getIn([
    'entities',
    `${entry?.get('collection')}.${entry?.get('slug')}`,
    'status',
  ])
}
