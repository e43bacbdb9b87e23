import { allSections } from '../../cms/model/routes.ts'
import { table, type Kind as RouteKind } from '../../src/routing/table.ts'

/** What a page is, told from its address. Every page for visitors is of one of these kinds; the feed is no page. */
export type Kind = Exclude<RouteKind, 'feed'>

const page = String.raw`(?:(?:hal|page)/\d+/)?`

const patterns = table.flatMap(({ kind, patterns }) => {
  if (kind === 'feed') return []
  const rest = allSections.some((section) => section === kind) ? page : `[^/]+/${page}`
  const source = (pattern: string) =>
    `${pattern === '/' ? '' : pattern}(?:/|\\.html)`
      .replace('[slug]', '[^/]+')
      .replace(/\/\[\.{3}rest\].*/, `/${rest}`)
  return [{ kind, pattern: new RegExp(`^(?:${source(patterns.id)}|${source(patterns.en)})$`) }]
})

export const kinds: readonly Kind[] = [...new Set(patterns.map(({ kind }) => kind))]

/** @throws when the address is of no known kind */
export function kindOf(address: string): Kind {
  const found = patterns.find(({ pattern }) => pattern.test(address))
  if (!found) throw new Error(`${address} is of no known kind of page; it has no row in src/routing/table.ts`)
  return found.kind
}
