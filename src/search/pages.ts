import { en } from '../i18n/en.ts'
import { id } from '../i18n/id.ts'
import { allSections, entryKind } from '../../cms/model/routes.ts'
import type { BuiltPage } from '../manifest/index.ts'

/**
 * What a page is called among search results, e.g. "Desa"; '' for a page that stands alone, and undefined for one that
 * is not searched: lists, filters and the home page only repeat what entries say themselves.
 */
export function searchedAs({ route, noindex }: Pick<BuiltPage, 'route' | 'noindex'>): string | undefined {
  if (!route || noindex) return undefined
  if (route.kind === 'static-page') return ''
  const kind = allSections.map(entryKind).find((name) => name === route.kind)
  return kind && { id, en }[route.locale][kind]
}
