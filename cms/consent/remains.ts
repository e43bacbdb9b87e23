import { entriesFrom } from '../check/entries.ts'
import { filesIn } from '../check/files.ts'
import { withdrawalsIn } from '../check/withdrawn/withdrawals.ts'
import { gitIn } from '../addresses/git.ts'

/** A commit, by its short hash and its day. */
export interface Commit {
  hash: string
  day: string
}

/** What git still holds of one person who withdrew consent. */
export interface Remains {
  name: string
  story: string
  withdrawn: string
  /** Commits that wrote the name or took it away, newest first, on every branch; none where nothing is left. */
  commits: Commit[]
  /** Her photographs that some commit holds, with the commits that added, changed or removed them. */
  photos: { file: string; commits: Commit[] }[]
}

/**
 * What old commits keep of everybody who withdrew consent. Undefined where the folder is under no git, or git isn't
 * there; `whole` is false where this copy holds the newest commits alone.
 */
export function remainsOf(content: string): { whole: boolean; people: Remains[] } | undefined {
  const git = gitIn(content)
  const shallow = git.ask('rev-parse', '--is-shallow-repository')
  if (shallow === undefined) return undefined
  const commitsOf = (...args: string[]): Commit[] =>
    (git.ask('log', '--all', '--format=%h %cs', ...args) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ hash: line.split(' ')[0] ?? '', day: line.split(' ')[1] ?? '' }))
  const { entries } = entriesFrom(content, filesIn(content).sources)
  const people = entries.flatMap(withdrawalsIn).map(({ entry, person, day }): Remains => {
    const files = (person.photos ?? []).map((path) => path.replace('../', ''))
    return {
      name: person.name,
      story: entry.slug,
      withdrawn: day,
      commits: commitsOf(`-S${person.name}`),
      photos: files
        .map((file) => ({ file, commits: commitsOf('--', file) }))
        .filter(({ commits }) => commits.length > 0),
    }
  })
  return { whole: shallow === 'false', people }
}
