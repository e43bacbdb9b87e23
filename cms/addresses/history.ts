import type { CollectionName } from '../model/collection.ts'
import { model } from '../model/index.ts'
import { gitIn, type Git } from './git.ts'

/** An entry's Indonesian file as one commit of the published branch left it. */
export interface Version {
  collection: CollectionName
  slug: string
  /** Git's name for the file's text. */
  object: string
  commit: string
  /** `YYYY-MM-DD`. */
  date: string
}

export interface History {
  /** As git names it: "main", "origin/main", or "HEAD" where neither is there. */
  branch: string
  commits: number
  /** False in a shallow or partial clone, which knows only a part. */
  whole: boolean
  /** Newest first. Only what was added or changed; a deletion leaves the versions before it. */
  versions: Version[]
  /** `collection/slug` → what git takes for its new name, in the newest commit that moved it. */
  renames: Map<string, string>
  git: Git
}

const FILE = new RegExp(`^(?:[^/]*/)*(${Object.keys(model).join('|')})/([^/]+)\\.id\\.md$`, 'u')

const RENAMES = ['-z', '--find-renames', '--diff-filter=R', '--name-status']

const tokensOf = (output = '') => output.split('\0').map((token) => token.replace(/^\n/, ''))

/**
 * What the published branch ever held of a content folder, by its own commits: those of a merged branch were never
 * published one by one. Undefined where there is no git or no repository.
 * @param published the branch's name
 */
export function historyOf(content: string, published: string): History | undefined {
  const git = gitIn(content)
  const branch = branchOf(git, published)
  if (branch === undefined) return undefined
  const log = (...options: string[]) =>
    tokensOf(git.ask('log', '-m', '--first-parent', '--format=%x01%H %cs', ...options, branch, '--', '.'))
  return {
    branch,
    commits: Number(git.ask('rev-list', '--first-parent', '--count', branch)),
    whole:
      git.ask('rev-parse', '--is-shallow-repository') === 'false' &&
      git.ask('config', '--get-regexp', String.raw`^remote\..*\.partialclonefilter$`) === undefined,
    // Facts without guesses: a renamed file is a deleted and a new one. What git guesses only makes a proposal.
    versions: versionsIn(log('-z', '--no-renames', '--raw', '--no-abbrev')),
    renames: renamesIn([
      // What isn't published yet comes first: it is what the person is about to do.
      ...tokensOf(git.ask('diff', ...RENAMES, '--relative', branch, '--', '.')),
      ...log(...RENAMES),
    ]),
    git,
  }
}

/** A remote's branch before one's own, whose last commits may not be published yet. */
function branchOf(git: Git, published: string): string | undefined {
  const patterns = ['refs/remotes/origin/', 'refs/remotes/*/', 'refs/heads/']
  for (const pattern of patterns) {
    const ref = git.ask('for-each-ref', '--count=1', '--format=%(refname)', pattern + published)
    if (ref) return ref.replace(/^refs\/(?:remotes|heads)\//, '')
  }
  return git.ask('rev-parse', '--verify', '--quiet', 'HEAD') && 'HEAD'
}

function versionsIn(tokens: string[]): Version[] {
  let [commit, date] = ['', '']
  return tokens.flatMap((token, index) => {
    if (token.startsWith('\u0001')) [commit = '', date = ''] = token.slice(1).split(' ')
    const object = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(token)?.[1]
    const [, collection, slug] = FILE.exec(tokens[index + 1] ?? '') ?? []
    if (!object || /^0+$/.test(object) || slug === undefined) return []
    return [{ collection: collection as CollectionName, slug, object, commit, date }]
  })
}

function renamesIn(tokens: string[]): Map<string, string> {
  const renames = new Map<string, string>()
  tokens.forEach((token, index) => {
    if (!/^R\d+$/.test(token)) return
    const [from, to] = [FILE.exec(tokens[index + 1] ?? ''), FILE.exec(tokens[index + 2] ?? '')]
    if (!from || !to || from[1] !== to[1]) return
    const name = `${from[1]}/${from[2]}`
    if (!renames.has(name)) renames.set(name, `${to[1]}/${to[2]}`)
  })
  return renames
}
