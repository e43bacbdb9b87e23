import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentFolder } from '../../build/folders.ts'

/** A copy of the content that is a git repository of its own. */
export interface Repository {
  folder: string
  /** Runs git in the copy. @returns what it prints, without the last line break */
  git: (...args: string[]) => string
  remove: () => void
}

export function contentRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'cms-'))
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', timeout: 10_000 }).trimEnd()
  cpSync(contentFolder, join(folder, 'content'), { recursive: true })
  // A site keeps its caches beside the content it is given.
  writeFileSync(join(folder, '.gitignore'), '.cache/\n')
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Penguji')
  git('config', 'user.email', 'penguji@example.org')
  git('add', '.')
  git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message', 'Isi awal')
  return { folder, git, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}
