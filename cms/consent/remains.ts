import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entriesFrom } from '../check/entries.ts'
import { filesIn } from '../check/files.ts'
import { withdrawalsIn } from '../check/withdrawn/withdrawals.ts'
import { holdsName } from '../rules/names.ts'
import { shownBy } from '../rules/rendered.ts'
import { gitIn } from '../addresses/git.ts'

/** A commit, by its short hash and its day. */
export interface Commit {
  hash: string
  day: string
}

/** What the repository still holds of one person who withdrew consent, whether the site shows it or not. */
export interface Remains {
  name: string
  story: string
  withdrawn: string
  /** Lines of content files of today that hold the name, `stories/x.id.md:7`: her own row, notes, drafts. */
  lines: string[]
  /** Files whose names hold hers, in any commit, with those that added, changed or removed them. */
  paths: { file: string; commits: Commit[] }[]
  /** Commits that wrote the name or took it away, newest first, on every branch; none where nothing is left. */
  commits: Commit[]
  /** Commits whose messages hold the name; the CMS writes an entry's address into them. */
  messages: Commit[]
  /** Branches that are called after her, as the CMS calls those of drafts. */
  branches: string[]
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
  const { sources } = filesIn(content)
  // The content folder's own path in the repository, `content/`.
  const inFolder = git.ask('rev-parse', '--show-prefix') ?? ''
  const withdrawals = entriesFrom(content, sources).entries.flatMap(withdrawalsIn)
  if (withdrawals.length === 0) return { whole: shallow === 'false', people: [] }

  const rowsOf = (...args: string[]) =>
    (git.ask(...args) ?? '').split('\0').filter((row) => row.trim() !== '')
  const log = (...args: string[]) => rowsOf('log', '--all', '-z', '--format=%h %cs', ...args).map(commitOf)
  const paths = new Set(rowsOf('log', '--all', '-z', '--format=', '--name-only', '--no-renames', '--', '.'))
  const messages = rowsOf('log', '--all', '-z', '--format=%h %cs %B')
  const branches = rowsOf('for-each-ref', '--format=%(refname:short)%00').map((name) => name.trim())
  const lines = sources.flatMap(({ file }) =>
    readFileSync(join(content, file), 'utf8')
      .split('\n')
      .map((text, at) => ({ text, place: `${file}:${at + 1}` })),
  )
  const withCommits = (files: readonly string[]) =>
    files
      .map((file) => ({ file, commits: log('--', `:(top,literal)${file}`) }))
      .filter(({ commits }) => commits.length > 0)

  const people = withdrawals.map(({ entry, name, person, day }): Remains => {
    const holding = <Each>(rows: readonly Each[], text: (row: Each) => string) =>
      rows.filter((row) => holdsName(shownBy(text(row)), name))
    return {
      name,
      story: entry.slug,
      withdrawn: day,
      lines: holding(lines, ({ text }) => text).map(({ place }) => place),
      paths: withCommits(holding([...paths], (path) => path)),
      commits: log('-i', `-G${patternOf(name)}`),
      messages: holding(messages, (message) => message).map(commitOf),
      branches: holding(branches, (branch) => branch),
      photos: withCommits((person.photos ?? []).map((path) => inFolder + path.replace('../', ''))),
    }
  })
  return { whole: shallow === 'false', people }
}

const commitOf = (row: string): Commit => ({
  hash: row.trim().split(/\s/u)[0] ?? '',
  day: row.trim().split(/\s/u)[1] ?? '',
})

/** The name on a line, whatever signs stand between its words: a regular expression as git's `-G` reads it. */
const patternOf = (name: string) =>
  (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('([^[:alnum:]]|&[a-z]+;)*')
