import { is, List } from 'immutable'
import type { Contract } from './contract.ts'
import { dataPaths, isNew, type DecapEntry } from './entry.ts'
import { draft, store, type Immutable } from './store.ts'

const CHANGE = 'DRAFT_CHANGE_FIELD'

export const contract: Contract = {
  why: 'Decap leaves in the form what was typed, not what was saved, and cannot be told a value.',
  relies: [
    { in: 'decap-cms-core/dist/esm/actions/entries.js', texts: [`'${CHANGE}'`] },
    {
      in: 'decap-cms-core/dist/esm/reducers/entryDraft.js',
      texts: [
        `          const {
            field,
            value,
            metadata,
            entries,
            i18n
          } = action.payload;`,
        'getDataPath(i18n.currentLocale, i18n.defaultLocale)',
        'duplicateI18nFields(state, field, i18n.locales, i18n.defaultLocale)',
      ],
    },
  ],
}

/**
 * Puts what was saved into the form, which Decap would leave as it was typed until the entry is opened again.
 * Running text is left alone: its editor does not look at values from outside. A list whose empty rows were dropped
 * too: Decap counts the rows of a list on its own.
 */
export function showStored(saved: DecapEntry) {
  if (isNew(saved)) return // Decap opens it anew.
  const { collections } = store.getState()
  const fields = collections.getIn([saved.get('collection'), 'fields']) as List<Immutable>
  for (const [locale, path] of Object.entries(dataPaths)) {
    const data = saved.getIn(path) as Immutable | undefined
    for (const field of fields) {
      const name = String(field.get('name'))
      const value = data?.get(name)
      const typed = draft().getIn(['entry', ...path, name])
      if (name === 'body' || value === undefined || is(value, typed) || sizeOf(value) !== sizeOf(typed))
        continue
      store.dispatch({
        type: CHANGE,
        payload: {
          field,
          value,
          metadata: {},
          entries: [],
          i18n: { currentLocale: locale, defaultLocale: 'id', locales: Object.keys(dataPaths) },
        },
      })
    }
  }
}

const sizeOf = (value: unknown) => (List.isList(value) ? value.size : undefined)
