import { hiddenBecause } from '../model/visibility.ts'
import { parseEntry } from '../check/frontmatter.ts'
import { withdrawnInText } from '../check/withdrawn/in-text.ts'
import type { History, Version } from './history.ts'

/** A name that the published site once answered to. */
export interface Published {
  /** `collection/slug`. */
  name: string
  /** The newest version that says so. */
  version: Version
  /** The version that bore the name, or one that held it among its `aliases`. */
  as: 'entry' | 'alias'
}

/**
 * Every name that was ever published: of entries that were neither draft nor sample, and the former names they held.
 * Versions are parsed only where it matters: of names that `answers` doesn't know, or where there are aliases.
 * `unread` counts versions whose text this clone lacks; `withdrawn` is who ever withdrew consent.
 */
export function publishedIn(
  { versions, git }: History,
  answers: (name: string) => boolean,
): { published: Map<string, Published>; unread: number; withdrawn: { name: string }[] } {
  const texts = git.texts([...new Set(versions.map(({ object }) => object))])
  const published = new Map<string, Published>()
  const add = (found: Published) => {
    const known = published.get(found.name)
    if (!known || (known.as === 'alias' && found.as === 'entry')) published.set(found.name, found)
  }
  let unread = 0
  const withdrawn = versions
    .filter(({ collection }) => collection === 'stories')
    .flatMap(({ object }) => withdrawnInText(texts.get(object) ?? ''))
  for (const version of versions) {
    const text = texts.get(version.object)
    if (text === undefined) unread++
    const name = `${version.collection}/${version.slug}`
    const isSettled = answers(name) || published.get(name)?.as === 'entry'
    if (text === undefined || (isSettled && !text.includes('aliases'))) continue
    const parsed = parseEntry(text)
    if (!parsed.ok || hiddenBecause(parsed.data) !== undefined) continue
    add({ name, version, as: 'entry' })
    // A page that stands once has a fixed address, and no other leads to it.
    const aliases = version.collection === 'pages' ? [] : parsed.data['aliases']
    for (const alias of Array.isArray(aliases) ? aliases : [])
      add({ name: `${version.collection}/${String(alias)}`, version, as: 'alias' })
  }
  // Those that need no parsing were published if they answer, or they would not.
  for (const version of versions) {
    const name = `${version.collection}/${version.slug}`
    if (answers(name)) add({ name, version, as: 'entry' })
  }
  return { published, unread, withdrawn }
}
