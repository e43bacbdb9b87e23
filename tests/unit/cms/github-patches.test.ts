import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { build } from 'vite'
import { mendedFiles } from '../../../cms/admin/decap/integration.ts'
import { patches } from '../../../cms/admin/decap/patches/index.ts'
import { githubDouble, type GitHub } from '../../github/double.ts'

// Each answer of the double starts git several times.
vi.setConfig({ testTimeout: 60_000 })

/** As much of Decap's API of GitHub as saves. */
interface Api {
  persistFiles: (files: unknown[], media: unknown[], options: Record<string, unknown>) => Promise<unknown>
  getPullRequests: (head: string, state: string, wanted: () => boolean) => Promise<unknown>
}
type ApiClass = new (config: Record<string, unknown>) => Api

const folder = mkdtempSync(join(tmpdir(), 'github-'))
let API: ApiClass
let github: GitHub

beforeAll(async () => {
  const mended = mendedFiles(process.cwd(), patches)
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'mended', load: (id) => mended.get(id) }],
    build: {
      ssr: join(process.cwd(), 'node_modules/decap-cms-backend-github/dist/esm/API.js'),
      outDir: join(folder, 'built'),
      minify: false,
    },
    ssr: { noExternal: true },
  })
  vi.stubGlobal('window', globalThis)
  ;({ default: API } = (await import(join(folder, 'built/API.js'))) as { default: ApiClass })
}, 60_000)
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

/** A fresh repository with one entry, and an API of each of two editors who save there. */
function twoEditors(knows = true): [Api, Api] {
  const bare = mkdtempSync(join(folder, 'bare-'))
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare])
  github = githubDouble({ folder: bare, name: 'a/b', knows: () => knows })
  const { repository } = github
  const text = repository.git(['hash-object', '-w', '--stdin'], 'lama')
  const tree = repository.writeTree(undefined, [
    { path: 'content/products/lama.id.md', mode: '100644', sha: text },
  ])
  const person = { name: 'Penguji', email: 'penguji@example.org', date: '2026-01-01T00:00:00Z' }
  repository.git(['update-ref', 'refs/heads/main', repository.writeCommit(tree, [], 'Isi awal', person)])
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => github.fetch(new Request(address, init)))
  const config = {
    apiRoot: 'https://api.github.com',
    repo: 'a/b',
    branch: 'main',
    token: 'x',
    cmsLabelPrefix: '',
  }
  return [
    new API({ ...config, initialWorkflowStatus: 'draft' }),
    new API({ ...config, initialWorkflowStatus: 'draft' }),
  ]
}

const save = (api: Api, raw: string, more: Record<string, unknown>, slug = 'baru') =>
  api.persistFiles([{ path: `content/products/${slug}.id.md`, slug, raw }], [], {
    commitMessage: raw,
    collectionName: 'products',
    ...more,
  })
const stored = (branch: string, slug = 'baru') =>
  github.repository.git(['show', `${branch}:content/products/${slug}.id.md`])

test('a new entry is not written over one that was saved after its name was found free', async () => {
  const [first, second] = twoEditors()
  await save(first, 'yang pertama', { newEntry: true })
  await expect(save(second, 'yang kedua', { newEntry: true })).rejects.toMatchObject({ status: 409 })
  expect(stored('main')).toBe('yang pertama')
  await save(second, 'yang kedua', { newEntry: true }, 'lain')
  expect(stored('main', 'lain')).toBe('yang kedua')
})

test('an entry that is there is saved again', async () => {
  const [first] = twoEditors()
  await save(first, 'diubah', { newEntry: false }, 'lama')
  expect(stored('main', 'lama')).toBe('diubah')
})

test('a draft that another began is not begun anew over it; a branch left without a pull request is', async () => {
  const [first, second] = twoEditors()
  const review = { newEntry: true, useWorkflow: true, unpublished: false }
  await save(first, 'yang pertama', review)
  await expect(save(second, 'yang kedua', review)).rejects.toMatchObject({ status: 409 })
  expect(stored('cms/products/baru')).toBe('yang pertama')

  github.repository.git(['update-ref', 'refs/heads/cms/products/sisa', 'refs/heads/main'])
  await save(second, 'yang kedua', review, 'sisa')
  expect(stored('cms/products/sisa', 'sisa')).toBe('yang kedua')
})

test('a session that ended is told by its status, where all pages of a list are asked for too', async () => {
  const [first] = twoEditors(false)
  await expect(first.getPullRequests('cms/products/baru', 'open', () => true)).rejects.toMatchObject({
    status: 401,
  })
})
