import { execFileSync } from 'node:child_process'

/** One file that differs between two commits. `before` and `after` are git's file modes; '000000' is absent. */
export interface Changed {
  path: string
  before: string
  after: string
  /** Of the file as it is now; 0 where it is gone. */
  bytes: number
}

export interface Commit {
  hash: string
  /** The first is the branch's own past; a merge has a second, a first commit has none. */
  parents: string[]
  /** E-mail addresses, in small letters. */
  author: string
  committer: string
  message: string
}

/** A folder under git, read and never written. Every method throws with git's own words when git refuses. */
export class Repository {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** The commit that a branch, a tag or a short hash means. */
  commit(revision: string): string {
    return this.git(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]).trim()
  }

  /** Where two branches parted. */
  parting(one: string, other: string): string {
    return this.git(['merge-base', one, other]).trim()
  }

  /** What `head` added to `base`, oldest first, a merge counting as one commit with all it brought. */
  commits(base: string, head: string): Commit[] {
    const format = ['%H', '%P', '%ae', '%ce', '%B'].join('%x1f')
    return this.git(['log', '-z', '--reverse', '--first-parent', `--format=${format}`, `${base}..${head}`])
      .split('\0')
      .filter(Boolean)
      .map((record) => {
        const [hash = '', parents = '', author = '', committer = '', message = ''] = record.split('\x1f')
        return {
          hash,
          parents: parents.split(' ').filter(Boolean),
          author: author.toLowerCase(),
          committer: committer.toLowerCase(),
          message,
        }
      })
  }

  /** A renamed file is one that is gone and one that is new. */
  changes(base: string, head: string): Changed[] {
    const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames']
    const parts = this.git(['diff-tree', ...options, base, head]).split('\0')
    const rows: { path: string; before: string; after: string; blob: string }[] = []
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const [before = '', after = '', , blob = ''] = (parts[at] ?? '').slice(1).split(' ')
      rows.push({ path: parts[at + 1] ?? '', before, after, blob })
    }
    const bytes = this.sizes(rows.map(({ blob }) => blob))
    return rows.map(({ blob, ...row }) => ({ ...row, bytes: bytes.get(blob) ?? 0 }))
  }

  /** Paths of a commit's files under a folder. */
  files(commit: string, folder: string): string[] {
    return this.git(['ls-tree', '-r', '-z', '--name-only', commit, '--', folder]).split('\0').filter(Boolean)
  }

  private sizes(blobs: string[]): Map<string, number> {
    const asked = this.git(['cat-file', '--batch-check=%(objectname) %(objectsize)'], blobs.join('\n'))
    return new Map(
      asked
        .split('\n')
        .map((line) => line.split(' '))
        .map(([blob = '', size = '']) => [blob, Number(size) || 0]),
    )
  }

  private git(args: readonly string[], input = ''): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      input,
      stdio: 'pipe',
      maxBuffer: 256 * 1024 * 1024,
    })
  }
}
