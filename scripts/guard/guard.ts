import type { Change } from './changed.ts'
import { Repository, type Commit } from './git.ts'
import { judge } from './judge.ts'
import { behindAMerge, isMerge, mergesInside } from './merges.ts'
import { isCmsBranch, isFromCms } from './origin.ts'
import type { Refusal } from './refusal.ts'

/** A change, judged. `what` is the branch, or the commit with the first line of its message. */
export interface Judged {
  what: string
  refusals: Refusal[]
}

interface Question {
  /** Absolute path of the folder under git. */
  folder: string
  /** Before and after: anything git can resolve to a commit. */
  base: string
  head: string
  /** The branch that holds `head`, where known. */
  branch?: string
  /**
   * True for a pull request. Then its content is judged even if no commit claims to be the CMS's, since whoever
   * writes a commit chooses its message and author.
   */
  proposed?: boolean
  /** E-mail addresses of people who write only through the CMS. */
  editors?: readonly string[]
}

/**
 * Every change by the CMS between two commits, and what else a proposal does to the content. A draft's branch is one
 * change, whatever its commits say; on any other branch each commit is judged by itself.
 * @throws when git does not know one of the commits, or they have no common past
 */
export async function guard(question: Question): Promise<Judged[]> {
  const { folder, branch = '', editors = [] } = question
  const repository = new Repository(folder)
  const [base, head] = [repository.commit(question.base), repository.commit(question.head)]
  if (isCmsBranch(branch)) return [await draft(repository, branch, base, head)]
  const known = new Set(editors.map((address) => address.trim().toLowerCase()).filter(Boolean))
  const judged = await commits(repository, base, head, (commit) => isFromCms(commit, known))
  if (question.proposed !== true) return judged
  const contents = outcomes(repository, base, head).map(onlyContent)
  return contents.some(({ files }) => files.length > 0)
    ? [...judged, { what: branch, refusals: await judgeAll(contents) }]
    : judged
}

async function draft(repository: Repository, what: string, base: string, head: string): Promise<Judged> {
  const merges = repository.commits(head, base).filter(isMerge)
  const refusals = await judgeAll(outcomes(repository, base, head))
  return { what, refusals: merges.length > 0 ? [...refusals, mergesInside(merges)] : refusals }
}

/**
 * What merging would change in `base`. The diff since the merge base is not enough: crafted histories have two merge
 * bases, and a merge follows a file to where `base` has moved it. If the two conflict, nothing can be merged but
 * somebody might write the files one by one, so everything since the merge bases counts.
 */
function outcomes(repository: Repository, base: string, head: string): Change[] {
  const tree = repository.merged(base, head)
  return tree === undefined
    ? repository.partings(base, head).map((parting) => repository.change(parting, head))
    : [repository.change(base, tree)]
}

const onlyContent = ({ files, text }: Change): Change => ({
  files: files.filter(({ path }) => path.startsWith('content/')),
  text,
})

const judgeAll = async (changes: readonly Change[]) => (await Promise.all(changes.map(judge))).flat()

async function commits(
  repository: Repository,
  base: string,
  head: string,
  isTheirs: (commit: Commit) => boolean,
): Promise<Judged[]> {
  const judged: Judged[] = []
  const add = async (commit: Commit, more: Refusal[] = []) => {
    const [parent] = commit.parents
    if (parent === undefined) return
    const refusals = await judge(repository.change(parent, commit.hash))
    judged.push({
      what: `${commit.hash.slice(0, 10)} ${commit.message.split('\n')[0]}`,
      refusals: [...refusals, ...more],
    })
  }
  for (const commit of repository.ownCommits(head, base)) {
    const [parent, ...others] = commit.parents
    const brought =
      parent !== undefined && others.length > 0 ? repository.commits(commit.hash, parent, base) : []
    const behind = brought.filter(({ hash }) => hash !== commit.hash)
    if (isTheirs(commit)) {
      const merges = [...behind, ...(others.length > 1 ? [commit] : [])].filter(isMerge)
      await add(commit, merges.length > 0 ? [mergesInside(merges)] : [])
      continue
    }
    const theirs = behind.filter(isTheirs)
    for (const each of theirs) await add(each, each === theirs.at(-1) ? [behindAMerge(theirs)] : [])
  }
  return judged
}
