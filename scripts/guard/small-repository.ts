import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Nobody's own settings of git change what a test sees. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_COMMITTER_NAME: 'Penguji',
  GIT_COMMITTER_EMAIL: 'penguji@contoh.example',
  GIT_AUTHOR_NAME: 'Penguji',
  GIT_AUTHOR_EMAIL: 'penguji@contoh.example',
}

/** A small repository made for one test: twenty products in two languages, and the code beside them. */
export class SmallRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'guard-'))

  constructor() {
    this.git('init', '-q', '-b', 'main')
    const files = Array.from({ length: 20 }, (_, at) => [
      [`content/products/karya-${at}.id.md`, `---\ntitle: Karya ${at}\n---\n`],
      [`content/products/karya-${at}.en.md`, '---\n---\n'],
    ]).flat()
    this.commit('The site', Object.fromEntries([...files, ['src/routes.ts', 'export {}\n']]))
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: environment,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  }

  /** Writes, or removes where the content is undefined, and commits. @returns the commit's hash */
  commit(message: string, files: Record<string, string | undefined>, author?: string): string {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path)
      mkdirSync(dirname(file), { recursive: true })
      if (content === undefined) rmSync(file)
      else writeFileSync(file, content)
    }
    return this.record(message, author)
  }

  link(message: string, path: string, target: string): string {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    symlinkSync(target, join(this.folder, path))
    return this.record(message)
  }

  private record(message: string, author?: string): string {
    this.git('add', '--all')
    this.git('commit', '-q', '-m', message, ...(author ? [`--author=Editor <${author}>`] : []))
    return this.git('rev-parse', 'HEAD')
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
