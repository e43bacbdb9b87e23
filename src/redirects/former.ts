import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../cms/check/files.ts'
import { parseEntry } from '../../cms/check/frontmatter.ts'
import { withdrawnInText } from '../../cms/check/withdrawn/in-text.ts'
import { namesIn } from '../../cms/rules/names.ts'
import { allSections, type Section } from '../../cms/model/routes.ts'

/** An entry with the names it had before. */
export interface Renamed {
  section: Section
  slug: string
  aliases: string[]
}

/**
 * The slugs of every section of a content folder, and which of them had other names. A name that holds that of somebody
 * who withdrew consent is forgotten: nothing answers there, and no redirect names it. Reads only what it must.
 */
export function formerNames(dir: string): { slugs: Record<Section, string[]>; renamed: Renamed[] } {
  const sources = filesIn(dir).sources.filter(({ locale }) => locale === 'id')
  const textOf = ({ file }: { file: string }) => readFileSync(join(dir, file), 'utf8')
  const withdrawn = sources
    .filter(({ collection }) => collection === 'stories')
    .flatMap((source) => withdrawnInText(textOf(source)))
  const slugs = Object.fromEntries(
    allSections.map((section) => [
      section,
      sources.filter(({ collection }) => collection === section).map(({ slug }) => slug),
    ]),
  ) as Record<Section, string[]>
  const renamed = sources.flatMap((source): Renamed[] => {
    const { collection, slug } = source
    const section = allSections.find((name) => name === collection)
    const aliases = section
      ? aliasesIn(textOf(source)).filter((alias) => namesIn(alias, withdrawn).length === 0)
      : []
    return section && aliases.length > 0 ? [{ section, slug, aliases }] : []
  })
  return { slugs, renamed }
}

/** The former names that an entry's file holds; a file that can't be read holds none. Most files needn't be parsed. */
function aliasesIn(text: string): string[] {
  if (!text.includes('aliases')) return []
  const parsed = parseEntry(text)
  const aliases = parsed.ok ? parsed.data['aliases'] : undefined
  return Array.isArray(aliases) ? aliases.filter((name) => typeof name === 'string' && name !== '') : []
}
