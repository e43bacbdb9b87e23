import type { PreviewTemplateComponentProps } from 'decap-cms-core'
import type { Locale } from '../../rules/locale.ts'
import type { Form } from '../preview/show.ts'
import type { Contract } from './contract.ts'
import { formOf, type DecapEntry } from './entry.ts'
import type { Immutable } from './store.ts'

export const contract: Contract = {
  why: 'Decap hands a preview only the language of the left pane by its documented properties.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
      texts: ['    isLoadingAsset,\n    config: state.config,\n    state\n'],
    },
    {
      in: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
      texts: ['              locale: leftPanelLocale,'],
    },
  ],
}

interface Undocumented {
  state?: { entryDraft?: Immutable }
  locale?: Locale
  isLoadingAsset?: boolean
}

/** The form's entry in both languages, the language of the left pane, and what changes when a photograph may have come. */
export function previewed(props: PreviewTemplateComponentProps): {
  form: Form
  locale: Locale
  arrivals: unknown
} {
  const { state, locale = 'id', isLoadingAsset } = props as unknown as Undocumented
  const draft = state?.entryDraft?.get('entry') as DecapEntry | undefined
  return {
    form: formOf(draft ?? (props.entry as unknown as DecapEntry)) as Form,
    locale,
    arrivals: isLoadingAsset,
  }
}
