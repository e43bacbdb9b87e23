import { Component, lazy, Suspense, type ReactNode } from 'react'
import type { DecapCmsCore, PreviewTemplateComponentProps } from 'decap-cms-core'
import { model } from '../../model/index.ts'
import { PlainPreview } from './plain.tsx'

// Its own file of the build: nobody waits for the preview before the form.
const Pane = lazy(() => import('./pane.tsx').then(({ PreviewPane }) => ({ default: PreviewPane })))

/** Shows every collection's entries as the site will. Whatever goes wrong here, the form goes on. */
export function showAsOnTheSite(cms: typeof DecapCmsCore) {
  for (const { name } of Object.values(model)) cms.registerPreviewTemplate(name, Guarded)
}

class Guarded extends Component<PreviewTemplateComponentProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render(): ReactNode {
    if (this.state.failed) return <PlainPreview {...this.props} />
    return (
      <Suspense fallback={<p>Memuat…</p>}>
        <Pane {...this.props} />
      </Suspense>
    )
  }
}
