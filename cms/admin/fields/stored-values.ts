import { is, List } from 'immutable'
import type { DecapEntry } from '../before-save.ts'
import { draft, store, type Immutable } from '../decap/store.ts'

const LOCALES = { id: ['data'], en: ['i18n', 'en', 'data'] } as const

/**
 * Puts what was saved into the form, which Decap would leave as it was typed until the entry is opened again.
 * Running text is left alone: its editor does not look at values from outside. A list whose empty rows were dropped
 * too: Decap counts the rows of a list on its own.
 */
export function showStored(saved: DecapEntry) {
  if (saved.get('newRecord') === true) return // Decap opens it anew.
  const { collections } = store.getState()
  const fields = collections.getIn([saved.get('collection'), 'fields']) as List<Immutable>
  for (const [locale, path] of Object.entries(LOCALES)) {
    const data = saved.getIn(path) as Immutable | undefined
    for (const field of fields) {
      const name = String(field.get('name'))
      const value = data?.get(name)
      const typed = draft().getIn(['entry', ...path, name])
      if (name === 'body' || value === undefined || is(value, typed) || sizeOf(value) !== sizeOf(typed))
        continue
      store.dispatch({
        type: 'DRAFT_CHANGE_FIELD',
        payload: {
          field,
          value,
          metadata: {},
          entries: [],
          i18n: { currentLocale: locale, defaultLocale: 'id', locales: Object.keys(LOCALES) },
        },
      })
    }
  }
}

const sizeOf = (value: unknown) => (List.isList(value) ? value.size : undefined)
