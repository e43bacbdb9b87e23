import type { ItemList } from 'schema-dts'
import { routes, type Section } from '@cms/model/routes'
import type { About } from './about'

interface Listed {
  slug: string
  title: string
  sample?: boolean | undefined
}

/** What a list page lists, in its order. Samples are not told of, and of an empty list nothing is said. */
export function itemListOf(
  { locale, absolute }: About,
  name: string,
  section: Section,
  entries: readonly Listed[],
): ItemList[] {
  const real = entries.filter(({ sample }) => !sample)
  if (real.length === 0) return []
  const items = real.map(({ slug, title }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: title,
    url: absolute(routes.entry(locale, section, slug)),
  }))
  return [{ '@type': 'ItemList', name, numberOfItems: items.length, itemListElement: items }]
}
