import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { guard } from './guard.ts'
import { isCmsBranch, isFromCms } from './origin.ts'
import { reportOf } from './report.ts'
import { GROUP, group, product, productPath, products, SmallRepository } from './small-repository.ts'

// Some tests make a dozen commits, each of three processes.
vi.setConfig({ testTimeout: 60_000 })

let repository: SmallRepository
let base: string
beforeEach(() => {
  repository = new SmallRepository()
  base = repository.git('rev-parse', 'HEAD')
})
afterEach(() => repository.remove())

const UPDATE = 'Update produk “karya-1”'
const DRAFT = 'cms/products/karya-1'

type Asked = Partial<Parameters<typeof guard>[0]>

/** `path: English problem` of everything refused for good between the first commit and `head`. */
const refused = (head: string, question?: Asked) => found('refused', head, question)

/** The same of what needs the maintainer. */
const needsMaintainer = (head: string, question?: Asked) => found('maintainer', head, question)

async function found(kind: string, head: string, question: Asked = {}): Promise<string[]> {
  const changes = await guard({ folder: repository.folder, base, head, ...question })
  return changes
    .flatMap(({ refusals }) => refusals)
    .filter(({ by }) => by === kind)
    .flatMap(({ problem, items }) =>
      items.length === 0
        ? problem.en
        : items.map(({ path, words }) => `${path}: ${words ? words.en : problem.en}`),
    )
}

/** What the report says of a draft, in Indonesian and English. */
const report = async (head: string) =>
  reportOf(await guard({ folder: repository.folder, base, head, branch: DRAFT }))

test('an editor who saves a product with its photograph passes', async () => {
  const head = repository.commit(UPDATE, {
    [productPath(1)]: product(1, { title: 'Lain' }),
    'content/media/karya-8bcdf.jpg': 'x'.repeat(900_000),
  })
  expect(await guard({ folder: repository.folder, base, head })).toEqual([
    { what: `${head.slice(0, 10)} ${UPDATE}`, refusals: [] },
  ])
})

test('a save that also touches code is refused, by path, whatever git thinks of its letters', async () => {
  const head = repository.commit(UPDATE, {
    [productPath(1)]: product(1, { title: 'Lain' }),
    'src/routes.ts': 'jahat',
    'Content/é “x”.md': 'jahat',
    '.github/workflows/ci.yml': 'jahat',
    'src/content/jahat.ts': 'jahat',
  })
  const why = 'A change from the CMS may touch content/ alone.'
  expect(await refused(head)).toEqual([
    `.github/workflows/ci.yml: ${why}`,
    `Content/é “x”.md: ${why}`,
    `src/content/jahat.ts: ${why}`,
    `src/routes.ts: ${why}`,
  ])
})

test('a maintainer may touch everything, and a revert of a save is the maintainer’s', async () => {
  repository.commit('Routes are written once', { 'src/routes.ts': 'lain' })
  const head = repository.commit(`Revert "${UPDATE}"`, { 'src/routes.ts': 'dulu' })
  expect(await guard({ folder: repository.folder, base, head })).toEqual([])
})

test('everything on a draft’s branch is the CMS’s, whatever its commits say', async () => {
  const head = repository.commit('Routes are written once', { 'src/routes.ts': 'lain' })
  expect(await refused(head, { branch: 'cms/products/karya-1' })).toHaveLength(1)
  expect(await refused(head, { branch: 'perbaikan' })).toEqual([])
})

test('a draft is compared with where it left main, not with what main became', async () => {
  repository.git('checkout', '-q', '-b', 'cms/products/karya-1')
  const draft = repository.commit(UPDATE, { [productPath(1)]: product(1, { title: 'Lain' }) })
  repository.git('checkout', '-q', 'main')
  const main = repository.commit('Routes are written once', { 'src/routes.ts': 'lain' })
  expect(await refused(draft, { base: main, branch: 'cms/products/karya-1' })).toEqual([])
})

test('the merge of a draft is judged by all it brought', async () => {
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
  expect(await refused('main')).toEqual(['src/routes.ts: A change from the CMS may touch content/ alone.'])
})

test('a commit under an editor’s address is the CMS’s, whatever it says', async () => {
  const head = repository.commit('A change', { 'src/routes.ts': 'lain' }, 'Ibu@Contoh.example')
  expect(await refused(head)).toEqual([])
  expect(await refused(head, { editors: [' ibu@contoh.EXAMPLE', ''] })).toHaveLength(1)
})

test('a file over 3 MB is refused, in words that say what to do', async () => {
  const head = repository.commit('Upload “content/media/besar.jpg”', {
    'content/media/besar.jpg': 'x'.repeat(3_000_001),
    'content/media/pas.jpg': 'x'.repeat(3_000_000),
  })
  const [change] = await guard({ folder: repository.folder, base, head })
  expect(change?.refusals).toHaveLength(1)
  expect(change?.refusals[0]).toMatchObject({
    items: [{ path: 'content/media/besar.jpg' }],
    fix: { id: expect.stringContaining('unggah lagi') },
  })
})

test('a link inside content is refused: it would publish what it points to', async () => {
  const head = repository.link(UPDATE, 'content/media/rahasia.jpg', '/etc/passwd')
  expect(await refused(head)).toEqual([expect.stringContaining('no plain file')])
})

// Somebody else's money.

test('twenty listings that lead to another shop need the maintainer, who reads from which shop to which', async () => {
  const head = repository.commit(
    UPDATE,
    products(20, (at) => product(at, { listing: `https://www.tokopedia.com/toko-lain/karya-${at}` })),
  )
  const said = await report(head)
  expect(said).toContain('20 tautan produk kini ke toko yang bukan toko kelompoknya:')
  expect(said).toContain('20 product links now lead to a shop that is not their group’s:')
  expect(said).toContain(`  - “Karya 7” (${productPath(7)}): toko-bumi → toko-lain`)
})

test('one listing that leaves its group’s shop needs the maintainer', async () => {
  const listings = {
    'toko-bumi → toko-lain': 'https://www.tokopedia.com/toko-lain/karya-1',
    'toko-bumi → a search': 'https://www.tokopedia.com/search?q=karya',
    'toko-bumi → unknown: https://shop-id.tokopedia.com/view/product/1234567890123456789':
      'https://shop-id.tokopedia.com/view/product/1234567890123456789',
    'toko-bumi → unknown: https://tokopedia.com@contoh.example/toko-bumi/karya-1':
      'https://tokopedia.com@contoh.example/toko-bumi/karya-1',
  }
  for (const [words, listing] of Object.entries(listings)) {
    repository.git('reset', '-q', '--hard', base)
    const head = repository.commit(UPDATE, { [productPath(1)]: product(1, { listing }) })
    expect(await needsMaintainer(head)).toEqual([`${productPath(1)}: ${words}`])
  }
})

test('an editor links her products within her group’s shop, or takes a link away, alone', async () => {
  const head = repository.commit(UPDATE, {
    [productPath(1)]: product(1, { listing: 'https://www.tokopedia.com/toko-bumi/lain', price: '12000' }),
    [productPath(2)]: product(2, { listing: undefined }),
    [productPath('baru')]: product('baru'),
  })
  expect(await needsMaintainer(head)).toEqual([])
})

test('a shop that comes along in the same draft is not yet the group’s', async () => {
  const listing = 'https://www.tokopedia.com/toko-lain/karya-1'
  const head = repository.commit(UPDATE, {
    [GROUP]: group({ shop: 'https://www.tokopedia.com/toko-lain' }),
    [productPath(1)]: product(1, { listing }),
    'content/groups/palsu.id.md': group({ shop: 'https://www.tokopedia.com/toko-lain' }),
    [productPath(2)]: product(2, { group: 'palsu', listing: listing.replace('-1', '-2') }),
  })
  expect((await needsMaintainer(head)).filter((line) => line.includes('products/karya-'))).toEqual([
    expect.stringContaining(`${productPath(1)}: toko-bumi → toko-lain`),
    expect.stringContaining(`${productPath(2)}: toko-bumi → toko-lain`),
    `${productPath(2)}: bumi → palsu`,
  ])
})

test('each way to reach a group, filled in or changed, needs the maintainer; emptied, it does not', async () => {
  const changes = {
    shop: 'https://www.tokopedia.com/toko-lain',
    whatsapp: `'+628999999999'`,
    email: 'lain@contoh.example',
    instagram: 'lain.contoh',
  }
  for (const [field, value] of Object.entries(changes)) {
    repository.git('reset', '-q', '--hard', base)
    const emptied = repository.commit(UPDATE, { [GROUP]: group({ [field]: undefined }) })
    expect(await needsMaintainer(emptied)).toEqual([])
    const filled = repository.commit(UPDATE, { [GROUP]: group({ [field]: value }) })
    const words = new RegExp(`${field}.*${value.replaceAll("'", '').replace('+', '\\+')}`)
    expect(await needsMaintainer(filled, { base: emptied })).toEqual([expect.stringMatching(words)])
    expect(await needsMaintainer(filled, { branch: 'cms/groups/bumi' })).toEqual([
      expect.stringMatching(words),
    ])
  }
})

test('a product that goes to another group needs the maintainer', async () => {
  const head = repository.commit(UPDATE, {
    [productPath(1)]: product(1, { group: 'lain', listing: undefined }),
  })
  expect(await needsMaintainer(head)).toEqual([`${productPath(1)}: bumi → lain`])
})

// Somebody else's work.

const ways: [string, string, (at: number) => string | undefined][] = [
  ['hidden as drafts', 'entri disembunyikan', (at) => product(at, { draft: 'true' })],
  ['hidden as samples', 'entri disembunyikan', (at) => product(at, { sample: 'true' })],
  ['no longer made', 'entri disembunyikan', (at) => product(at, { availability: 'discontinued' })],
  ['without their text', 'entri kehilangan lebih dari separuh isinya', (at) => product(at, {}, '')],
  ['without their photographs', 'entri kehilangan foto', (at) => product(at, { photo: undefined })],
]
test.each(ways)('three entries may be %s at once, and not one more', async (_, words, make) => {
  const three = repository.commit(UPDATE, products(3, make))
  expect(await needsMaintainer(three)).toEqual([])
  repository.git('reset', '-q', '--hard', base)
  const four = repository.commit(UPDATE, products(4, make))
  const said = await report(four)
  expect(said).toMatch(new RegExp(`4 ${words}[^\n]*:`))
  expect(said).toContain('“Karya 3”')
})

test('an entry that goes needs the maintainer, however many others come in its place', async () => {
  const dummies = Array.from({ length: 100 }, (_, at) => [productPath(`isian-${at}`), product(`isian-${at}`)])
  repository.commit('Create Produk “isian”', Object.fromEntries(dummies))
  const padded = repository.git('rev-parse', 'HEAD')
  const head = repository.commit(
    'Delete Produk “karya-0”',
    products(20, () => undefined),
  )
  const [change] = await guard({ folder: repository.folder, base: padded, head })
  expect(change?.refusals[0]?.problem.en).toBe('20 entries are deleted:')
  repository.git('reset', '-q', '--hard', base)
  const one = repository.commit(
    'Delete Produk “karya-0”',
    products(1, () => undefined),
  )
  expect(await needsMaintainer(one)).toEqual([`${productPath(0)}: deleted`])
})

test('a renamed entry has left its address, and counts as deleted', async () => {
  repository.git('mv', productPath(1), productPath('lain'))
  const head = repository.commit(UPDATE, {})
  expect(await needsMaintainer(head)).toEqual([`${productPath(1)}: deleted`])
})

test('a draft that changes more than three entries needs the maintainer, whatever it does to them', async () => {
  const make = (at: number) => product(at, { summary: 'Kata-kata orang lain tentang karya ini.' })
  expect(await needsMaintainer(repository.commit(UPDATE, products(3, make)))).toEqual([])
  expect(await needsMaintainer(repository.commit(UPDATE, products(4, make)), { branch: DRAFT })).toHaveLength(
    4,
  )
})

test('photographs that are deleted, or replaced under their names, need the maintainer', async () => {
  const photographs = (count: number, content?: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`content/media/karya-${at}.jpg`, content]))
  const three = repository.commit('Delete “content/media/karya-0.jpg”', photographs(3))
  expect(await needsMaintainer(three)).toEqual([])
  repository.git('reset', '-q', '--hard', base)
  const all = repository.commit('Delete “content/media/karya-0.jpg”', photographs(20))
  expect(await needsMaintainer(all)).toHaveLength(20)
  repository.git('reset', '-q', '--hard', base)
  const replaced = repository.commit(UPDATE, photographs(1, 'gambar orang lain'))
  expect(await needsMaintainer(replaced)).toEqual([expect.stringContaining('karya-0.jpg: another picture')])
})

test('hundreds of files in one draft need the maintainer', async () => {
  const upload = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`content/media/baru-${at}.jpg`, `${at}`]))
  expect(await needsMaintainer(repository.commit(UPDATE, upload(40)))).toEqual([])
  expect(await needsMaintainer(repository.commit(UPDATE, upload(41)), { branch: DRAFT })).toEqual([
    '41 files are changed at once; a draft of the CMS has at most 40.',
  ])
})

test('a file that no form of the CMS writes is refused, also in content/', async () => {
  const head = repository.commit(UPDATE, {
    'content/eslint.config.js': 'jahat',
    'content/.gitattributes': '* merge=union',
    'content/products/jahat.test.ts': 'jahat',
    'content/products/lain/karya.id.md': 'jahat',
    'content/media/halaman.html': 'jahat',
    'content/media/.karya.jpg': 'jahat',
  })
  expect(await refused(head)).toHaveLength(6)
})

test('what cannot be read for certain counts as changed', async () => {
  const tricks = [
    product(1).replace('listing:', '"listing":'),
    product(1).replace('listing:', 'listing :'),
    product(1).replace('listing:', '? listing\n:'),
    product(1).replace('---\n', '---\ndraft: false\n').replace('title:', 'draft: true\ntitle:'),
    product(1).replace('listing: ', 'listing: &a '),
    product(1).replace('photo:', 'sample: !!bool true\nphoto:'),
    product(1).replace(
      /---\n([^]*?)---\n/,
      (_, facts: string) => `---\n${facts.replace(/^/gm, '  ')}\n---\n`,
    ),
    product(1).replaceAll('\n', '\r'),
    product(1).replace(/---\n[^]*?---\n/, '---json\n{"draft": true}\n---\n'),
    'tanpa isian',
  ]
  for (const trick of tricks) {
    repository.git('reset', '-q', '--hard', base)
    const head = repository.commit(UPDATE, { [productPath(1)]: trick })
    expect(await needsMaintainer(head), trick).toEqual([expect.stringContaining('cannot be read')])
  }
})

// Ways around.

test('a draft is judged by what main would become: two merge bases hide nothing', async () => {
  repository.git('checkout', '-q', '-b', 'mending')
  repository.commit('Mend a hole', { 'src/routes.ts': 'mended' })
  repository.git('checkout', '-q', 'main')
  const aside = repository.commit('Something else', { 'src/style.css': 'a{}' })
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge the mending', 'mending')
  const main = repository.git('rev-parse', 'main')
  repository.git('checkout', '-q', aside)
  repository.commit('Create Produk “baru”', { [productPath('baru')]: product('baru') })
  const tree = repository.git('rev-parse', 'HEAD^{tree}')
  const evil = repository.git('commit-tree', tree, '-p', aside, '-p', 'mending', '-m', 'Create Produk “baru”')
  expect(repository.git('merge-base', '--all', 'main', evil).split('\n')).toHaveLength(2)
  expect(await refused(evil, { base: main, branch: DRAFT })).toEqual([
    'src/routes.ts: A change from the CMS may touch content/ alone.',
  ])
  expect(await needsMaintainer(evil, { base: main, branch: DRAFT })).toEqual([
    expect.stringContaining('merges'),
  ])
})

test('a draft whose text main has moved out of content/ since would change it there', async () => {
  const text = Array.from({ length: 20 }, (_, at) => `const baris${at} = ${at}\n`)
  const before = repository.commit('A text', { 'content/products/kode.id.md': text.join('') })
  repository.git('mv', 'content/products/kode.id.md', 'src/kode.ts')
  const main = repository.commit('The text is code now', {})
  repository.git('checkout', '-q', '-b', DRAFT, before)
  const draft = repository.commit(UPDATE, { 'content/products/kode.id.md': `${text.join('')}jahat()\n` })
  expect(await refused(draft, { base: main, branch: DRAFT })).toEqual([
    'src/kode.ts: A change from the CMS may touch content/ alone.',
  ])
})

test('a draft that main cannot take is judged by all it changes', async () => {
  repository.git('checkout', '-q', '-b', DRAFT)
  const draft = repository.commit(UPDATE, {
    [productPath(1)]: product(1, { title: 'Satu' }),
    'src/routes.ts': 'jahat',
  })
  repository.git('checkout', '-q', 'main')
  const main = repository.commit('Another title', { [productPath(1)]: product(1, { title: 'Dua' }) })
  expect(await refused(draft, { base: main, branch: DRAFT })).toEqual([
    'src/routes.ts: A change from the CMS may touch content/ alone.',
  ])
})

test('an editor’s commit behind somebody else’s merge is judged, and the maintainer is told', async () => {
  repository.git('checkout', '-q', '-b', 'perbaikan')
  repository.commit('Lain', { 'src/routes.ts': 'jahat' }, 'ibu@contoh.example')
  repository.git('checkout', '-q', 'main')
  repository.commit('A style', { 'src/style.css': 'a{}' })
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge some mending', 'perbaikan')
  const question = { editors: ['ibu@contoh.example'] }
  expect(await refused('main', question)).toEqual([
    'src/routes.ts: A change from the CMS may touch content/ alone.',
  ])
  expect(await needsMaintainer('main', question)).toEqual([expect.stringContaining('behind')])
})

test('an octopus of drafts is judged as a whole', async () => {
  for (const [branch, from] of [
    ['cms/products/a', 0],
    ['cms/products/b', 2],
  ] as const) {
    repository.git('checkout', '-q', '-b', branch, base)
    const files = [from, from + 1].map((at) => [productPath(at), product(at, { draft: 'true' })])
    repository.commit('Lain', Object.fromEntries(files))
  }
  repository.git('checkout', '-q', 'main')
  const message = "Merge branches 'cms/products/a' and 'cms/products/b'"
  repository.git('merge', '-q', '--no-ff', '-m', message, 'cms/products/a', 'cms/products/b')
  const asked = await guard({ folder: repository.folder, base, head: 'main' })
  expect(asked.flatMap(({ refusals }) => refusals.map(({ problem }) => problem.en))).toEqual([
    expect.stringContaining('4 entries are hidden'),
    expect.stringContaining('merges'),
  ])
})

test('a proposed branch of any name and author is judged by its content', async () => {
  const head = repository.commit('A mending', {
    'src/routes.ts': 'lain',
    [productPath(1)]: product(1, { listing: 'https://www.tokopedia.com/toko-lain/karya-1' }),
  })
  expect(await needsMaintainer(head, { branch: 'perbaikan', proposed: true })).toEqual([
    `${productPath(1)}: toko-bumi → toko-lain`,
  ])
  expect(await refused(head, { branch: 'perbaikan', proposed: true })).toEqual([])
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
