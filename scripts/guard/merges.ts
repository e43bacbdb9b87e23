import type { Advice } from '../../cms/rules/validation.ts'
import type { Commit } from './git.ts'
import { ASK, type Refusal } from './refusal.ts'

export const isMerge = ({ parents }: Commit) => parents.length > 1

/** The CMS makes no merges in a draft. A second parent could bring in or undo changes that nobody reviews. */
export const mergesInside = (merges: readonly Commit[]): Refusal =>
  needing({
    id: `Draf ini berisi penggabungan (merge), yang tidak dibuat CMS: ${hashes(merges)}.`,
    en: `This draft contains merges, which the CMS does not make: ${hashes(merges)}.`,
  })

/** In a merge by somebody else, commits of the CMS are easily overlooked. */
export const behindAMerge = (commits: readonly Commit[]): Refusal =>
  needing({
    id: `${commits.length} perubahan dari CMS ikut masuk di balik penggabungan orang lain: ${hashes(commits)}.`,
    en: `${commits.length} changes from the CMS come in behind somebody else’s merge: ${hashes(commits)}.`,
  })

const needing = (problem: Advice['problem']): Refusal => ({ by: 'maintainer', problem, fix: ASK, items: [] })

const SHOWN = 10
const hashes = (commits: readonly Commit[]) =>
  [
    ...commits.slice(0, SHOWN).map(({ hash }) => hash.slice(0, 10)),
    ...(commits.length > SHOWN ? ['…'] : []),
  ].join(', ')
