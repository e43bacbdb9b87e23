import { hiddenBecause } from '../model/visibility.ts'
import { entriesFrom } from '../check/entries.ts'
import { filesIn } from '../check/files.ts'
import type { Entry } from '../check/placed.ts'
import { withdrawalsIn, type Withdrawal } from '../check/withdrawn/withdrawals.ts'
import { mayBeNamed, type Named } from '../rules/entry/consent.ts'
import { namesIn } from '../rules/names.ts'

/** What the content folder, as it stands now, makes of each name. */
export interface Today {
  /** By `collection/slug`. */
  entries: Map<string, Entry>
  /** A former name → the entry that holds it. */
  aliases: Map<string, Entry>
  /** Who withdrew consent, and who is named. An address that holds a withdrawn name is to answer no more. */
  withdrawn: Withdrawal[]
  named: string[]
  /** Why the published site shows no page of an entry; undefined where it does. */
  hidden: (entry: Entry) => Hidden | undefined
}

export type Hidden = 'draft' | 'sample' | 'group' | 'village' | 'name'

export function today(content: string): Today {
  const { entries: all } = entriesFrom(content, filesIn(content).sources)
  const entries = new Map(all.filter(({ files }) => files.id).map((entry) => [nameOf(entry), entry]))
  const aliases = new Map(
    all.flatMap((entry) => aliasesOf(entry).map((alias) => [`${entry.collection.name}/${alias}`, entry])),
  )
  const withdrawn = all.flatMap(withdrawalsIn)
  const named = all.flatMap(({ read }) => {
    const people = (read?.data['people'] ?? []) as Named[]
    return people.filter(mayBeNamed).map(({ name }) => name)
  })
  const hidden = ({ read, slug }: Entry): Hidden | undefined => {
    // A file that can't be read stops the build; that is the content check's to say.
    if (!read) return undefined
    const reason = hiddenBecause(read.data)
    if (reason !== undefined) return reason
    const { group, village } = read.data
    if (namesIn(slug, withdrawn).length > 0) return 'name'
    if (group !== undefined && !isPublished(entries.get(`groups/${String(group)}`))) return 'group'
    if (village !== undefined && !isPublished(entries.get(`villages/${String(village)}`))) return 'village'
    return undefined
  }
  const isPublished = (entry: Entry | undefined) => entry !== undefined && hidden(entry) === undefined
  return { entries, aliases, withdrawn, named, hidden }
}

export const nameOf = ({ collection, slug }: Entry) => `${collection.name}/${slug}`

export const aliasesOf = ({ read }: Entry) => (read?.data['aliases'] ?? []) as string[]
