import { Repository } from './git.ts'
import { judge, type Refusal } from './judge.ts'
import { isCmsBranch, isFromCms } from './origin.ts'

/** A change by the CMS, judged. `what` is the branch, or the commit with the first line of its message. */
export interface Judged {
  what: string
  refusals: Refusal[]
}

interface Question {
  /** Absolute path of the folder under git. */
  folder: string
  /** What stood before, and what is to stand: anything git can resolve to a commit. */
  base: string
  head: string
  /** The branch that holds `head`, where known. */
  branch?: string
  /** E-mail addresses of those who write through the CMS alone. */
  editors?: readonly string[]
}

/**
 * Every change by the CMS between two commits. A draft's branch is one change, whatever its commits say; on any
 * other branch each commit stands for itself.
 * @throws when git does not know one of the commits
 */
export function guard({ folder, base, head, branch = '', editors = [] }: Question): Judged[] {
  const repository = new Repository(folder)
  const [from, to] = [repository.commit(base), repository.commit(head)]
  const judged = (what: string, before: string, after: string): Judged => ({
    what,
    refusals: judge(repository.changes(before, after), repository.files(before, 'content/')),
  })
  if (isCmsBranch(branch)) return [judged(branch, repository.parting(from, to), to)]
  const known = new Set(editors.map((address) => address.trim().toLowerCase()).filter(Boolean))
  return repository
    .commits(from, to)
    .filter((commit) => isFromCms(commit, known))
    .flatMap(({ hash, parents: [before], message }) =>
      before === undefined ? [] : [judged(`${hash.slice(0, 10)} ${message.split('\n')[0]}`, before, hash)],
    )
}
