import { en } from '../i18n/en.ts'
import { id } from '../i18n/id.ts'
import { allSections, entryKind, routes } from '../../cms/model/routes.ts'
import { allStaticPages } from '../../cms/model/static-pages.ts'
import type { Locale } from '@cms/rules/locale'

/**
 * What a page is called among search results, e.g. "Desa"; '' for a page that stands alone, and undefined for one that
 * is not searched: lists, filters and the home page only repeat what entries say themselves.
 * @param address from the root, with a closing slash
 */
export function searchedAs(address: string): string | undefined {
  const locale: Locale = address.startsWith('/en/') ? 'en' : 'id'
  if (allStaticPages.some((page) => routes.page(locale, page) === address)) return ''
  const slug = address.split('/').at(-2) ?? ''
  const section = allSections.find((name) => routes.entry(locale, name, slug) === address)
  return section && { id, en }[locale][entryKind(section)]
}
