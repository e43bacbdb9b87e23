import type { LocalizedText } from '../../cms/rules/validation.ts'
import { ABSENT, type Change, type Changed } from './changed.ts'
import { changedEntries, type ChangedEntry, type Kind } from './entries.ts'
import { flawsOfFiles, isPhotograph } from './files.ts'
import { ASK, type Item, type Refusal } from './refusal.ts'

/**
 * How many entries a change may affect without the maintainer. The CMS makes a draft for one entry; three leave room
 * for somebody who writes by hand. A number and not a share, since added dummy entries would raise a share's limit.
 */
const FEW = 3

/**
 * What is refused of one change by the CMS, and what needs the maintainer. Pure: reads only `change`, whether that
 * comes from git, a forge's API or a test.
 */
export async function judge(change: Change): Promise<Refusal[]> {
  const entries = await changedEntries(change)
  return [...flawsOfFiles(change.files), ...told(entries), ...toldOfPhotographs(change.files)]
}

/** From how many entries on each kind is reported, and in what words. */
const KINDS: Record<Kind, { most: number; problem: (count: number) => LocalizedText }> = {
  redirected: {
    most: 0,
    problem: (count) => ({
      id: `${count} tautan produk kini ke toko yang bukan toko kelompoknya:`,
      en: `${plural(count, 'product link now leads', 'product links now lead')} to a shop that is not their group’s:`,
    }),
  },
  contacts: {
    most: 0,
    problem: (count) => ({
      id: `${count} kelompok kini dihubungi lewat toko, nomor, atau akun lain:`,
      en: `${plural(count, 'group is', 'groups are')} now reached by another shop, number or account:`,
    }),
  },
  regrouped: {
    most: 0,
    problem: (count) => ({
      id: `${count} produk pindah ke kelompok lain:`,
      en: `${plural(count, 'product goes', 'products go')} to another group:`,
    }),
  },
  deleted: {
    most: 0,
    problem: (count) => ({
      id: `${count} entri dihapus:`,
      en: `${plural(count, 'entry is', 'entries are')} deleted:`,
    }),
  },
  unreadable: {
    most: 0,
    problem: (count) => ({
      id: `${count} entri tidak terbaca, sehingga tidak jelas apa yang berubah:`,
      en: `${plural(count, 'entry', 'entries')} cannot be read, so that nobody can say what changed:`,
    }),
  },
  hidden: {
    most: FEW,
    problem: (count) => ({
      id: `${count} entri disembunyikan atau dinyatakan tidak dibuat lagi:`,
      en: `${plural(count, 'entry is', 'entries are')} hidden or no longer made:`,
    }),
  },
  emptied: {
    most: FEW,
    problem: (count) => ({
      id: `${count} entri kehilangan lebih dari separuh isinya:`,
      en: `${plural(count, 'entry loses', 'entries lose')} more than half of what they say:`,
    }),
  },
  unpictured: {
    most: FEW,
    problem: (count) => ({
      id: `${count} entri kehilangan foto:`,
      en: `${plural(count, 'entry loses', 'entries lose')} a photograph:`,
    }),
  },
}

function told(entries: readonly ChangedEntry[]): Refusal[] {
  const refusals = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const { most, problem } = KINDS[kind]
    const items = entries.flatMap(({ path, title, happened }) =>
      happened.filter((each) => each.kind === kind).map(({ words }) => ({ path, title, words })),
    )
    const count = new Set(items.map(({ path }) => path)).size
    return count > most ? [needing(problem(count), items)] : []
  })
  // Not if all of them are reported already.
  const named = new Set(refusals.flatMap(({ items }) => items.map(({ path }) => path)))
  const others = entries.filter(({ path }) => !named.has(path))
  if (entries.length <= FEW || others.length === 0) return refusals
  return [
    ...refusals,
    needing(
      {
        id: `${entries.length} entri diubah sekaligus; satu draf dari CMS mengubah satu. Yang belum disebut:`,
        en: `${entries.length} entries are changed at once; a draft of the CMS changes one. Those not yet named:`,
      },
      others.map(({ path, title, happened }) => ({ path, title, words: joined(happened) })),
    ),
  ]
}

function toldOfPhotographs(files: readonly Changed[]): Refusal[] {
  const photographs = files.filter(({ path, before }) => isPhotograph(path) && before !== ABSENT)
  const gone = photographs.filter(({ after }) => after === ABSENT)
  const replaced = photographs.filter(({ after }) => after !== ABSENT)
  const refusals: Refusal[] = []
  if (gone.length > FEW)
    refusals.push(
      needing(
        { id: `${gone.length} foto dihapus:`, en: `${gone.length} photographs are deleted:` },
        gone.map(({ path }) => ({ path })),
      ),
    )
  if (replaced.length > 0)
    refusals.push(
      needing(
        {
          id: `${replaced.length} foto diganti di bawah nama yang sama; CMS memberi setiap foto nama baru:`,
          en: `${plural(replaced.length, 'photograph is', 'photographs are')} replaced under the same name; the CMS gives each a new one:`,
        },
        replaced.map(({ path }) => ({ path, words: { id: 'gambar lain', en: 'another picture' } })),
      ),
    )
  return refusals
}

const needing = (problem: LocalizedText, items: Item[]): Refusal => ({
  by: 'maintainer',
  problem,
  fix: ASK,
  items,
})

function joined(happened: ChangedEntry['happened']): LocalizedText | undefined {
  if (happened.length === 0) return undefined
  const all = (locale: 'id' | 'en') => happened.map(({ words }) => words[locale]).join('; ')
  return { id: all('id'), en: all('en') }
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
