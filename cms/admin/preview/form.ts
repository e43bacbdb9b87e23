import type { Map as ImmutableMap } from 'immutable'
import type { PreviewTemplateComponentProps } from 'decap-cms-core'
import type { CollectionName } from '../../model/collection.ts'
import type { Form } from './show.ts'

type Immutable = ImmutableMap<string, unknown>

/**
 * The form's entry in both languages. Decap hands a preview only the language of the left pane, so that the draft
 * is read where Decap keeps it.
 */
export function formOf(props: PreviewTemplateComponentProps): Form {
  const { state, entry } = props as unknown as { state?: { entryDraft?: Immutable }; entry: Immutable }
  const draft = (state?.entryDraft?.get('entry') as Immutable | undefined) ?? entry
  return {
    collection: draft.get('collection') as CollectionName,
    slug: draft.get('newRecord') ? '' : String(draft.get('slug') ?? ''),
    data: plain(draft.get('data')),
    english: plain(draft.getIn(['i18n', 'en', 'data'])),
  }
}

function plain(value: unknown): Record<string, unknown> {
  const map = value as { toJS?: () => Record<string, unknown> } | null | undefined
  return map?.toJS?.() ?? {}
}
