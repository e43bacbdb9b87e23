import type { LocalizedText } from '../../cms/rules/validation.ts'
import { ABSENT, PLAIN, type Change, type Changed } from './changed.ts'
import { factsOf, type Facts } from './facts.ts'
import { ENTRY } from './files.ts'
import { contactsOf, redirectOf, type Shop } from './money.ts'

/** Changes to an entry that need to be reported. */
export type Kind =
  'redirected' | 'contacts' | 'regrouped' | 'deleted' | 'unreadable' | 'hidden' | 'emptied' | 'unpictured'

export interface ChangedEntry {
  /** Of its Indonesian file. */
  path: string
  title?: string
  happened: { kind: Kind; words: LocalizedText }[]
}

/** Nobody reads a longer list, and each text costs a git lookup or a request to a forge. */
const MOST_READ = 500

/** Every entry that a change touches, with what happens to it. The files are those that the forms may write. */
export async function changedEntries({ files, text }: Change): Promise<ChangedEntry[]> {
  const shops = new Map<string, Promise<Shop>>()
  const shopOf = (group: string) => {
    const known = shops.get(group) ?? shopOfGroup(group, text)
    shops.set(group, known)
    return known
  }
  const touched = [...Map.groupBy(files.filter(isEntry), ({ path }) => path.replace(/\.(?:id|en)\.md$/u, ''))]
  const read = touched.slice(0, MOST_READ).map(([stem, both]) => entryOf(stem, both, text, shopOf))
  return [
    ...(await Promise.all(read)),
    ...touched.slice(MOST_READ).map(([stem]) => ({ path: `${stem}.id.md`, happened: [] })),
  ]
}

const isEntry = ({ path }: Changed) => ENTRY.test(path)

/** The group's shop before the change; a shop that the change brings does not count yet. */
async function shopOfGroup(group: string, text: Change['text']): Promise<Shop> {
  const stored = await text(`content/groups/${group}.id.md`, 'before')
  return stored === undefined ? undefined : factsOf(stored)?.value('shop')
}

async function entryOf(
  stem: string,
  files: Changed[],
  text: Change['text'],
  shopOf: (group: string) => Promise<Shop>,
): Promise<ChangedEntry> {
  const path = `${stem}.id.md`
  const happened: ChangedEntry['happened'] = []
  let title: string | undefined
  for (const file of files) {
    const before = await factsIn(file.before, text(file.path, 'before'))
    const after = await factsIn(file.after, text(file.path, 'after'))
    const indonesian = file.path === path
    if (indonesian) title = [before, after].find((facts) => facts?.value('title'))?.value('title')
    if (file.after === ABSENT) {
      happened.push(
        indonesian ? { kind: 'deleted', words: said.deleted } : { kind: 'emptied', words: said.emptied },
      )
      continue
    }
    if (!after || (!before && file.before !== ABSENT)) {
      happened.push({ kind: 'unreadable', words: said.unreadable })
      continue
    }
    if (indonesian) {
      const collection = ENTRY.exec(path)?.groups?.['collection']
      if (collection === 'products') {
        const redirect = await redirectOf(before, after, shopOf)
        if (redirect) happened.push({ kind: 'redirected', words: redirect })
      }
      if (collection === 'groups')
        happened.push(...contactsOf(before, after).map((words) => ({ kind: 'contacts' as const, words })))
    }
    if (before) happened.push(...losses(before, after))
  }
  return { path, title, happened }
}

/** A missing file has no facts. A file that is not plain is refused elsewhere and never read. */
const factsIn = async (mode: string, text: Promise<string | undefined>): Promise<Facts | undefined> =>
  mode === PLAIN ? factsOf((await text) ?? '') : undefined

function losses(before: Facts, after: Facts): ChangedEntry['happened'] {
  const [from, to] = [before.value('group'), after.value('group')]
  const moved = from !== '' && from !== to
  return [
    moved && { kind: 'regrouped' as const, words: { id: `${from} → ${to}`, en: `${from} → ${to}` } },
    !isHidden(before) && isHidden(after) && { kind: 'hidden' as const, words: said.hidden },
    isMostlyGone(before, after) && { kind: 'emptied' as const, words: said.emptied },
    after.photographs < before.photographs && { kind: 'unpictured' as const, words: said.unpictured },
  ].filter((each) => each !== false)
}

const isMostlyGone = (before: Facts, after: Facts) =>
  after.length * 2 < before.length || after.bodyLength * 2 < before.bodyLength

/** Whether the page is hidden, or nothing can be bought there any more. */
const isHidden = (facts: Facts) =>
  [facts.value('draft'), facts.value('sample')].some((flag) => flag !== '' && flag !== 'false') ||
  facts.value('availability') === 'discontinued'

const said = {
  deleted: { id: 'dihapus', en: 'deleted' },
  emptied: { id: 'lebih dari separuh isinya hilang', en: 'more than half of its words are gone' },
  unreadable: { id: 'isiannya tidak terbaca dengan pasti', en: 'its fields cannot be read for certain' },
  hidden: { id: 'disembunyikan atau tidak dibuat lagi', en: 'hidden or no longer made' },
  unpictured: { id: 'kehilangan foto', en: 'has lost a photograph' },
} satisfies Record<string, LocalizedText>
