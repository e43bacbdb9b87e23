import type { BreadcrumbList } from 'schema-dts'
import type { Breadcrumb } from '@/routing/breadcrumbs'
import type { About } from './about'

/** The breadcrumbs that visitors see above an entry, and the entry itself at their end. */
export function breadcrumbsOf(
  { absolute }: About,
  breadcrumbs: readonly Breadcrumb[],
  page: Breadcrumb,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...breadcrumbs, page].map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    })),
  }
}
