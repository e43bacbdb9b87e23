import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

export interface Person {
  name: string
  email: string
  date: string
}

/** A bare repository, read and written with git's plumbing. Throws git's own words. */
export class Repository {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** @returns what git prints, without the last line break */
  git(args: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): string {
    return this.bytes(args, input, env).toString('utf8').trimEnd()
  }

  bytes(args: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): Buffer {
    return execFileSync('git', ['--git-dir', this.folder, ...args], {
      input,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
      timeout: 10_000,
    })
  }

  /** The commit, or what else `type` says, of a branch, a name or a hash. */
  find(revision: string, type = 'commit'): string | undefined {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{${type}}`])
    } catch {
      return undefined
    }
  }

  /** A folder's tree, also named as `main:content`, which takes no `^{tree}`. */
  tree(revision: string): string | undefined {
    try {
      const hash = this.git(['rev-parse', '--verify', '--quiet', '--end-of-options', revision])
      return this.find(hash, 'tree')
    } catch {
      return undefined
    }
  }

  entries(tree: string, recursive: boolean) {
    return this.git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree])
      .split('\0')
      .filter(Boolean)
      .map((row) => {
        const [head = '', path = ''] = row.split('\t')
        const [mode = '', type = '', sha = '', size = ''] = head.split(/ +/)
        return { path, mode, type, sha, ...(type === 'blob' ? { size: Number(size) } : {}) }
      })
  }

  commit(revision: string) {
    const parts = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B']
    const [sha = '', tree, parents = '', an, ae, ad, cn, ce, cd, message = ''] = this.git([
      'log',
      '-1',
      `--format=${parts.join('%x1f')}`,
      revision,
    ]).split('\x1f')
    return {
      sha,
      commit: {
        tree: { sha: tree },
        message: message.trimEnd(),
        author: { name: an, email: ae, date: ad },
        committer: { name: cn, email: ce, date: cd },
      },
      parents: parents
        .split(' ')
        .filter(Boolean)
        .map((parent) => ({ sha: parent })),
    }
  }

  /** Files that differ, as GitHub's comparison lists them. A file of bytes has no patch there. */
  files(base: string, head: string) {
    const rows = this.git([
      'diff-tree',
      '-r',
      '-z',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      base,
      head,
    ]).split('\0')
    return rows.flatMap((row, index) => {
      const filename = rows[index + 1]
      if (index % 2 === 1 || filename === undefined) return []
      const [, , before, after, status = ''] = row.split(' ')
      return {
        filename,
        sha: status === 'D' ? before : after,
        status: { A: 'added', D: 'removed' }[status] ?? 'modified',
        ...(filename.endsWith('.md') ? { patch: '@@' } : {}),
      }
    })
  }

  writeTree(
    base: string | undefined,
    changes: readonly { path: string; mode: string; sha: string | null }[],
  ) {
    const index = join(this.folder, `index-${randomUUID()}`)
    const env = { GIT_INDEX_FILE: index }
    this.git(['read-tree', ...(base ? [base] : ['--empty'])], undefined, env)
    const rows = changes.map(
      ({ path, mode, sha }) => `${sha ? mode : '0'} ${sha ?? '0'.repeat(40)}\t${path}\0`,
    )
    this.git(['update-index', '-z', '--index-info'], rows.join(''), env)
    const tree = this.git(['write-tree'], undefined, env)
    rmSync(index)
    return tree
  }

  writeCommit(
    tree: string,
    parents: readonly string[],
    message: string,
    { name, email, date }: Person,
  ): string {
    return this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message, {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    })
  }
}
