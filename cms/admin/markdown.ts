import type { CmsWidgetParam } from 'decap-cms-core'
import { createElement, lazy, Suspense, type ComponentType } from 'react'

const editor = () => import('decap-cms-widget-markdown')

const Control = lazy(async () => ({
  default: (await editor()).DecapCmsWidgetMarkdown.controlComponent as unknown as ComponentType,
}))

/** Decap reaches the editor by `ref`, which React hands on with the other properties. */
const LazyControl = (properties: object) =>
  createElement(
    Suspense,
    { fallback: createElement('p', { role: 'status' }, 'Kotak tulisan sedang dibuka…') },
    createElement(Control, properties),
  )

/**
 * Decap's editor for running text. It is a quarter of the whole admin, so it comes after the first screen: as soon
 * as the browser has nothing else to do, or when a form asks for it.
 */
export function markdownWidget(): CmsWidgetParam {
  const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 2000))
  whenIdle(() => void editor())
  return { name: 'markdown', controlComponent: LazyControl as unknown as CmsWidgetParam['controlComponent'] }
}
