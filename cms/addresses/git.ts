import { execFileSync } from 'node:child_process'

/** Bytes; every version of some ten thousand entries. */
const LARGEST = 1024 ** 3

/** Git asked in one folder. Nothing is ever fetched: what a clone lacks is told, not loaded. */
export function gitIn(folder: string) {
  const run = (args: string[], input = '') =>
    execFileSync('git', ['-C', folder, ...args], {
      input,
      maxBuffer: LARGEST,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...ownEnvironment(), GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
    })
  return {
    /** What git prints, without the last line break; undefined where git fails or isn't there. */
    ask(...args: string[]): string | undefined {
      try {
        return run(args).toString('utf8').trimEnd()
      } catch {
        return undefined
      }
    },
    /** The texts of files by their object names; one that this clone lacks is absent. */
    texts(objects: readonly string[]): Map<string, string> {
      const found = new Map<string, string>()
      const out = run(['cat-file', '--batch'], objects.join('\n') + '\n')
      for (let at = 0; at < out.length;) {
        const end = out.indexOf('\n', at)
        const [object = '', kind, size] = out.toString('utf8', at, end).split(' ')
        at = end + 1
        if (kind !== 'blob') continue
        const length = Number(size)
        found.set(object, out.toString('utf8', at, at + length))
        at += length + 1
      }
      return found
    },
  }
}

export type Git = ReturnType<typeof gitIn>

/** Without what a hook that runs this says of the repository it was called in. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...environment } = process.env
  return environment
}
