import { entriesFrom } from '../../cms/check/entries.ts'
import { filesIn } from '../../cms/check/files.ts'
import { isSearch } from '../../cms/rules/tokopedia.ts'

/** A link to Tokopedia that visitors can press. */
export interface Link {
  url: string
  kind: 'listing' | 'shop'
  /** Of the entry, inside the content folder. */
  file: string
}

/**
 * The links to Tokopedia on the published site, each once, by file. Without samples, which link to a search, drafts,
 * and products no longer made, whose pages do not show their listing.
 */
export function linksIn(content: string): Link[] {
  const { entries } = entriesFrom(content, filesIn(content).sources)
  const links = entries.flatMap(({ files, read }): Link[] => {
    const { listing, shop, sample, draft, availability } = read?.data ?? {}
    if (sample === true || draft === true || availability === 'discontinued') return []
    const file = files.id ?? ''
    return [
      ...(typeof listing === 'string' && !isSearch(listing)
        ? [{ url: listing, kind: 'listing' as const, file }]
        : []),
      ...(typeof shop === 'string' ? [{ url: shop, kind: 'shop' as const, file }] : []),
    ]
  })
  return [...new Map(links.map((link) => [link.url, link])).values()]
}
