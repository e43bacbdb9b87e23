import { execFileSync, spawnSync } from 'node:child_process'
import type { Change, Changed } from './changed.ts'

export interface Commit {
  hash: string
  /** The first parent is the branch's own history; a merge has a second, the first commit has none. */
  parents: string[]
  /** E-mail addresses, in small letters. */
  author: string
  committer: string
  message: string
}

/**
 * A folder under git. Changes no branch, file or setting; a trial merge leaves unreferenced objects. Every method
 * throws with git's own words when git refuses.
 */
export class Repository {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** The commit that a branch, a tag or a short hash means. */
  commit(revision: string): string {
    return this.git(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]).trim()
  }

  /** The merge bases of two branches; several if their histories cross. */
  partings(one: string, other: string): string[] {
    return this.git(['merge-base', '--all', one, other]).trim().split('\n')
  }

  /** The tree that `base` would have after `head` was merged, renames followed; undefined where they conflict. */
  merged(base: string, head: string): string | undefined {
    const args = ['merge-tree', '--write-tree', '--no-messages', base, head]
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.folder, encoding: 'utf8' })
    if (status === 0) return stdout.trim()
    if (status === 1) return undefined
    throw new Error(stderr)
  }

  /** The commits of `head` that none of `without` has, oldest first. */
  commits(head: string, ...without: string[]): Commit[] {
    return this.log([head, '--not', ...without])
  }

  /** The same along first parents, so that a merge counts as one commit with everything it brought. */
  ownCommits(head: string, ...without: string[]): Commit[] {
    return this.log(['--first-parent', head, '--not', ...without])
  }

  /** All that differs between two commits or trees. A renamed file is one that is gone and one that is new. */
  change(base: string, head: string): Change {
    const rows = this.rows(base, head)
    const bytes = this.sizes(rows.map(({ blobs }) => blobs.after))
    const texts = rows.filter(({ path }) => path.endsWith('.md'))
    const blobsOf = new Map(texts.map(({ path, blobs }) => [path, blobs]))
    // Reads all texts in one process when the first is requested.
    let read: Map<string, string> | undefined
    return {
      files: rows.map(({ blobs, ...row }) => ({ ...row, bytes: bytes.get(blobs.after) ?? 0 })),
      text: async (path, when) => {
        const blobs = blobsOf.get(path)
        if (!blobs) return this.text(when === 'before' ? base : head, path)
        read ??= this.blobs(texts.flatMap((row) => Object.values(row.blobs)))
        return read.get(blobs[when])
      },
    }
  }

  private rows(base: string, head: string): (Omit<Changed, 'bytes'> & { blobs: Blobs })[] {
    const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames']
    const parts = this.git(['diff-tree', ...options, base, head]).split('\0')
    return Array.from({ length: Math.floor(parts.length / 2) }, (_, row) => {
      const [modes = '', path = ''] = parts.slice(row * 2)
      const [before = '', after = '', from = '', to = ''] = modes.slice(1).split(' ')
      return { path, before, after, blobs: { before: from, after: to } }
    })
  }

  /** A file that does not differ; undefined where there is none. */
  private text(revision: string, path: string): string | undefined {
    const args = ['cat-file', 'blob', `${revision}:${path}`]
    const { status, stdout } = spawnSync('git', args, { cwd: this.folder, encoding: 'utf8', maxBuffer: MOST })
    return status === 0 ? stdout : undefined
  }

  private blobs(names: string[]): Map<string, string> {
    const output = this.run(['cat-file', '--batch'], [...new Set(names)].join('\n'))
    const texts = new Map<string, string>()
    for (let at = 0; at < output.length;) {
      const end = output.indexOf('\n', at)
      const [name = '', kind = '', size = ''] = output.toString('latin1', at, end).split(' ')
      at = end + 1
      // Where there was no file, and for another repository's commit.
      if (kind === 'missing') continue
      texts.set(name, output.toString('utf8', at, at + Number(size)))
      at += Number(size) + 1
    }
    return texts
  }

  private log(range: string[]): Commit[] {
    const format = ['%H', '%P', '%ae', '%ce', '%B'].join('%x1f')
    return this.git(['log', '-z', '--reverse', '--topo-order', `--format=${format}`, ...range])
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
    return this.run(args, input).toString('utf8')
  }

  private run(args: readonly string[], input: string): Buffer {
    return execFileSync('git', args, { cwd: this.folder, input, stdio: 'pipe', maxBuffer: MOST })
  }
}

interface Blobs {
  before: string
  after: string
}

/** Bytes that git may say at once; more ends the guard, which is as good as a refusal. */
const MOST = 256 * 1024 * 1024
