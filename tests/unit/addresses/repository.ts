import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ownEnvironment } from '../../../cms/addresses/git.ts'

/** A small git repository of a test's own, with a content folder. */
export interface Repository {
  folder: string
  content: string
  git: (...args: string[]) => string
  /** Writes an Indonesian file of an entry, `products/kue`, with these lines of front matter. */
  write: (entry: string, ...lines: string[]) => void
  rename: (from: string, to: string) => void
  remove: (entry: string) => void
  /** Commits all there is. */
  commit: (message?: string) => void
  dispose: () => void
}

const settings = '[user]\n\tname = Penguji\n\temail = penguji@example.org\n[commit]\n\tgpgsign = false\n'

/** Long enough for git to know a renamed file again after a line of it changed. */
const TEXT = Array.from({ length: 12 }, (_, line) => `Baris ${line} dari isi yang tetap sama.`).join('\n')

export function smallRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'))
  const git = (...args: string[]) => gitAt(folder, ...args)
  const path = (entry: string) => join(folder, 'content', `${entry}.id.md`)
  // Without Git's examples of hooks; and three settings are one file, where three commands would be three processes.
  git('init', '--quiet', '--initial-branch=main', '--template=')
  appendFileSync(join(folder, '.git', 'config'), settings)
  return {
    folder,
    content: join(folder, 'content'),
    git,
    write(entry, ...lines) {
      mkdirSync(dirname(path(entry)), { recursive: true })
      writeFileSync(path(entry), ['---', `title: ${entry}`, ...lines, '---', '', TEXT, ''].join('\n'))
    },
    rename: (from, to) => void git('mv', path(from), path(to)),
    remove: (entry) => rmSync(path(entry)),
    commit(message = 'Perubahan') {
      git('add', '--all')
      git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', message)
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export const gitAt = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    env: ownEnvironment(),
  }).trimEnd()
