import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Ignore the git settings of whoever runs the tests. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_COMMITTER_NAME: 'Penguji',
  GIT_COMMITTER_EMAIL: 'penguji@contoh.example',
  GIT_AUTHOR_NAME: 'Penguji',
  GIT_AUTHOR_EMAIL: 'penguji@contoh.example',
}

const BODY = 'Dibuat dari singkong kebun sendiri, diiris tipis, lalu digoreng dua kali sampai renyah.'

/** Front matter with some keys changed, or left out where undefined, as the CMS writes it. */
function entry(facts: Record<string, string | undefined>, body: string): string {
  const lines = Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}\n`,
  )
  return `---\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`
}

export const productPath = (at: number | string) => `content/products/karya-${at}.id.md`

/** A product in its group's shop, with its own photograph. */
export const product = (at: number | string, changes: Record<string, string | undefined> = {}, body = BODY) =>
  entry(
    {
      title: `Karya ${at}`,
      group: 'bumi',
      listing: `https://www.tokopedia.com/toko-bumi/karya-${at}`,
      availability: 'available',
      photo: `../media/karya-${at}.jpg`,
      ...changes,
    },
    body,
  )

export const GROUP = 'content/groups/bumi.id.md'
export const group = (changes: Record<string, string | undefined> = {}) =>
  entry(
    {
      title: 'Bumi Contoh',
      shop: 'https://www.tokopedia.com/toko-bumi',
      whatsapp: `'+628123456789'`,
      email: 'bumi@contoh.example',
      instagram: 'bumi.contoh',
      ...changes,
    },
    BODY,
  )

/** So many of the twenty products, each as `make` writes it. */
export const products = (count: number, make: (at: number) => string | undefined) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [productPath(at), make(at)]))

/** A small repository made for one test: a group's twenty products in two languages, and the code beside them. */
export class SmallRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'guard-'))

  constructor() {
    this.git('init', '-q', '-b', 'main')
    const files = Array.from({ length: 20 }, (_, at) => [
      [productPath(at), product(at)],
      [`content/products/karya-${at}.en.md`, '---\n---\n'],
      [`content/media/karya-${at}.jpg`, `foto ${at}`],
    ]).flat()
    this.commit('The site', {
      ...Object.fromEntries(files),
      [GROUP]: group(),
      'src/routes.ts': 'export {}\n',
    })
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
