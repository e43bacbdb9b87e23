import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guard } from './guard.ts'
import { isCmsBranch, isFromCms } from './origin.ts'
import { SmallRepository } from './small-repository.ts'

let repository: SmallRepository
let base: string
beforeEach(() => {
  repository = new SmallRepository()
  base = repository.git('rev-parse', 'HEAD')
})
afterEach(() => repository.remove())

const UPDATE = 'Update produk “karya-1”'
const products = (count: number) =>
  Array.from({ length: count }, (_, at) => [`content/products/karya-${at}.id.md`, undefined] as const)

/** `path: English problem` of everything refused between the first commit and `head`. */
function refused(
  head: string,
  question: { branch?: string; editors?: string[]; base?: string } = {},
): string[] {
  return guard({ folder: repository.folder, base, head, ...question }).flatMap(({ refusals }) =>
    refusals.map(({ path, problem }) => (path === undefined ? problem.en : `${path}: ${problem.en}`)),
  )
}

test('an editor who saves a product with its photograph passes', () => {
  const head = repository.commit(UPDATE, {
    'content/products/karya-1.id.md': '---\ntitle: Lain\n---\n',
    'content/media/karya.jpg': 'x'.repeat(900_000),
  })
  expect(guard({ folder: repository.folder, base, head })).toEqual([
    { what: `${head.slice(0, 10)} ${UPDATE}`, refusals: [] },
  ])
})

test('a save that also touches code is refused, by path, whatever git thinks of its letters', () => {
  const head = repository.commit(UPDATE, {
    'content/products/karya-1.id.md': 'lain',
    'src/routes.ts': 'jahat',
    'Content/é “x”.md': 'jahat',
    '.github/workflows/ci.yml': 'jahat',
    'src/content/jahat.ts': 'jahat',
  })
  const why = 'A change from the CMS may touch content/ alone.'
  expect(refused(head)).toEqual([
    `.github/workflows/ci.yml: ${why}`,
    `Content/é “x”.md: ${why}`,
    `src/content/jahat.ts: ${why}`,
    `src/routes.ts: ${why}`,
  ])
})

test('a maintainer may touch everything, and a revert of a save is the maintainer’s', () => {
  repository.commit('Routes are written once', { 'src/routes.ts': 'lain' })
  const head = repository.commit(`Revert "${UPDATE}"`, { 'src/routes.ts': 'dulu' })
  expect(guard({ folder: repository.folder, base, head })).toEqual([])
})

test('everything on a draft’s branch is the CMS’s, whatever its commits say', () => {
  const head = repository.commit('Routes are written once', { 'src/routes.ts': 'lain' })
  expect(refused(head, { branch: 'cms/products/karya-1' })).toHaveLength(1)
  expect(refused(head, { branch: 'perbaikan' })).toEqual([])
})

test('a draft is compared with where it left main, not with what main became', () => {
  repository.git('checkout', '-q', '-b', 'cms/products/karya-1')
  const draft = repository.commit(UPDATE, { 'content/products/karya-1.id.md': 'lain' })
  repository.git('checkout', '-q', 'main')
  const main = repository.commit('Routes are written once', { 'src/routes.ts': 'lain' })
  expect(refused(draft, { base: main, branch: 'cms/products/karya-1' })).toEqual([])
})

test('the merge of a draft is judged by all it brought', () => {
  repository.git('checkout', '-q', '-b', 'draf')
  repository.commit('A change of mine', { 'src/routes.ts': 'jahat' })
  repository.git('checkout', '-q', 'main')
  repository.commit('A style', { 'src/style.css': 'a{}' })
  repository.git(
    'merge',
    '-q',
    '--no-ff',
    '-m',
    'Merge pull request #3 from desa/cms/products/karya-1',
    'draf',
  )
  expect(refused('main')).toEqual(['src/routes.ts: A change from the CMS may touch content/ alone.'])
})

test('a commit under an editor’s address is the CMS’s, whatever it says', () => {
  const head = repository.commit('A change', { 'src/routes.ts': 'lain' }, 'Ibu@Contoh.example')
  expect(refused(head)).toEqual([])
  expect(refused(head, { editors: [' ibu@contoh.EXAMPLE', ''] })).toHaveLength(1)
})

test('a fifth of the entries may go at once, and not one more', () => {
  const four = repository.commit('Delete produk “karya-0”', Object.fromEntries(products(4)))
  expect(refused(four)).toEqual([])
  repository.git('reset', '-q', '--hard', base)
  const five = repository.commit('Delete produk “karya-0”', Object.fromEntries(products(5)))
  expect(refused(five)).toEqual(['5 of 20 entries are deleted at once; the most is a fifth.'])
})

test('a renamed entry has left its address, so that renaming many counts as deleting them', () => {
  for (let at = 0; at < 5; at += 1)
    repository.git('mv', `content/products/karya-${at}.id.md`, `content/products/lain-${at}.id.md`)
  const head = repository.commit(UPDATE, {})
  expect(refused(head)).toHaveLength(1)
})

test('a file over 3 MB is refused, in words that say what to do', () => {
  const head = repository.commit('Upload “content/media/besar.jpg”', {
    'content/media/besar.jpg': 'x'.repeat(3_000_001),
    'content/media/pas.jpg': 'x'.repeat(3_000_000),
  })
  const [change] = guard({ folder: repository.folder, base, head })
  expect(change?.refusals).toHaveLength(1)
  expect(change?.refusals[0]).toMatchObject({
    path: 'content/media/besar.jpg',
    fix: { id: expect.stringContaining('unggah lagi') },
  })
})

test('a link inside content is refused: it would publish what it points to', () => {
  const head = repository.link(UPDATE, 'content/media/rahasia.jpg', '/etc/passwd')
  expect(refused(head)).toEqual([expect.stringContaining('no plain file')])
})

test('every message that this version of Decap writes is known', () => {
  const source = readFileSync(
    join(
      dirname(createRequire(import.meta.url).resolve('decap-cms-core/package.json')),
      'dist/esm/lib/formatters.js',
    ),
    'utf8',
  )
  const templates = /commitMessageTemplates = \{(.*?)\}\s*;/su.exec(source)?.[1] ?? ''
  const messages = [...templates.matchAll(/: '([^']*)'/gu)]
    .map(([, template = '']) => template)
    .filter((template) => template !== '{{message}}')
    .map((template) => template.replaceAll(/\{\{\w+\}\}/gu, 'produk'))
  expect(messages).toHaveLength(5)
  const unknown = [...messages, 'Automatically generated. Merged on Decap CMS.'].filter(
    (message) => !isFromCms({ hash: '', parents: [], author: '', committer: '', message }, new Set()),
  )
  expect(unknown).toEqual([])
})

test('the branches of drafts are told from those that only sound like them', () => {
  expect(['cms/products/a', 'refs/heads/cms/pages/home'].map(isCmsBranch)).toEqual([true, true])
  expect(['main', 'cms-labels', 'fix/cms/a', ''].map(isCmsBranch)).toEqual([false, false, false, false])
})

test('the command ends with 1 where it refuses, and with 2 where it cannot compare', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), ...args], {
      cwd: repository.folder,
      encoding: 'utf8',
    })
  const head = repository.commit(UPDATE, { '::error::x\n::y': 'jahat' })
  const refusal = run(base, head)
  expect(refusal.status).toBe(1)
  expect(refusal.stdout).toContain('hanya boleh di folder content/')
  // GitHub would obey such a line.
  expect(refusal.stdout).not.toMatch(/^\s*::/mu)
  expect(run(base, base)).toMatchObject({ status: 0, stdout: expect.stringContaining('Tidak ada') })
  expect(run(base).status).toBe(2)
  expect(run('0'.repeat(40), head)).toMatchObject({ status: 2, stderr: expect.stringContaining('history') })
})
