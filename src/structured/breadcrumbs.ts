import type { BreadcrumbList } from 'schema-dts'
import type { Step } from '@/trail'
import type { About } from './about'

/** The trail that visitors see above an entry, and the entry itself at its end. */
export function breadcrumbsOf({ absolute }: About, trail: readonly Step[], page: Step): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, page].map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    })),
  }
}
