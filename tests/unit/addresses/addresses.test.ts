import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { historyOf } from '../../../cms/addresses/history.ts'
import { lostNames } from '../../../cms/addresses/lost.ts'
import { gitAt, smallRepository, type Repository } from './repository.ts'

let repository: Repository
beforeEach(() => {
  repository = smallRepository()
  repository.write('villages/desa')
  repository.write('groups/melati', 'village: desa')
  repository.write('products/kue', 'group: melati', 'price: 1000')
  repository.commit('Awal')
})
afterEach(() => repository.dispose())

function lost(branch = 'main') {
  const history = historyOf(repository.content, branch)
  if (!history) throw new Error('There is no history.')
  return lostNames(repository.content, history).problems.map(({ file, field, fix }) => [file, field, fix.id])
}

test('what still stands answers, and its page may change as it likes', () => {
  repository.write('products/kue', 'group: melati', 'availability: discontinued')
  repository.commit()
  expect(lost()).toEqual([])
})

test('an entry renamed with its former name answers; without it the rename that git saw is proposed', () => {
  repository.rename('products/kue', 'products/kue-baru')
  const proposal = [
    ['products/kue-baru.id.md', 'aliases', 'Tambahkan `aliases: [kue]` pada products/kue-baru.id.md.'],
  ]
  expect(lost()).toEqual(proposal)
  repository.commit()
  expect(lost()).toEqual(proposal)
  repository.write('products/kue-baru', 'group: melati', 'aliases: [kue]')
  expect(lost()).toEqual([])
})

test('a chain of renames asks for every name, beside those that are there already', () => {
  repository.rename('products/kue', 'products/kue-dua')
  repository.commit()
  repository.rename('products/kue-dua', 'products/kue-tiga')
  repository.commit()
  const file = 'products/kue-tiga.id.md'
  expect(lost()).toEqual([
    [file, 'aliases', `Tambahkan \`aliases: [kue-dua]\` pada ${file}.`],
    [file, 'aliases', `Tambahkan \`aliases: [kue]\` pada ${file}.`],
  ])
  repository.write('products/kue-tiga', 'group: melati', 'aliases: [kue-dua]')
  expect(lost()).toEqual([[file, 'aliases', `Tambahkan \`aliases: [kue-dua, kue]\` pada ${file}.`]])
  repository.write('products/kue-tiga', 'group: melati', 'aliases: [kue-dua, kue]')
  expect(lost()).toEqual([])
})

test('a former name that was taken off again is missed, also one that never was a file', () => {
  repository.write('products/kue', 'group: melati', 'aliases: [kue-lebaran]')
  repository.commit()
  repository.write('products/kue', 'group: melati')
  repository.commit()
  expect(lost()).toEqual([
    ['products/kue.id.md', 'aliases', 'Tambahkan `aliases: [kue-lebaran]` pada products/kue.id.md.'],
  ])
})

test('a deleted entry is to be put back, by a command that does it', () => {
  repository.remove('products/kue')
  repository.commit()
  const [[file, field, fix] = []] = lost()
  expect([file, field]).toEqual(['products/kue.id.md', ''])
  const command = /git checkout (\w+) -- '(.*?)'/.exec(fix ?? '') ?? []
  repository.git('checkout', command[1] ?? '', '--', command[2] ?? '')
  expect(lost()).toEqual([])
})

test('another page may take the place of a deleted one', () => {
  repository.remove('products/kue')
  repository.write('products/lain', 'group: melati', 'aliases: [kue]')
  repository.commit()
  expect(lost()).toEqual([])
})

test.each([
  ['draft: true', 'draft', 'Matikan "Masih draf"'],
  ['sample: true', 'sample', 'Matikan "Hanya contoh"'],
])('an entry that became %s no longer answers', (line, field, fix) => {
  repository.write('products/kue', 'group: melati', line)
  expect(lost()).toEqual([['products/kue.id.md', field, expect.stringContaining(fix)]])
})

test('a group that became a draft takes its products along', () => {
  repository.write('groups/melati', 'village: desa', 'draft: true')
  expect(lost()).toEqual([
    ['groups/melati.id.md', 'draft', expect.stringContaining('Matikan')],
    ['products/kue.id.md', 'group', expect.stringContaining('Terbitkan lagi kelompoknya')],
  ])
})

test('a name that leads to a draft is reported as lost', () => {
  repository.rename('products/kue', 'products/kue-baru')
  repository.write('products/kue-baru', 'group: melati', 'aliases: [kue]', 'draft: true')
  repository.commit()
  expect(lost()).toEqual([['products/kue-baru.id.md', 'draft', expect.stringContaining('Matikan')]])
})

test('samples and drafts were never published, and may go', () => {
  repository.write('products/contoh', 'group: melati', 'sample: true')
  repository.write('products/draf', 'group: melati', 'draft: true', 'aliases: [lama]')
  repository.commit()
  repository.remove('products/contoh')
  repository.remove('products/draf')
  repository.commit()
  expect(lost()).toEqual([])
})

test('what a branch tried out before it was merged was never published', () => {
  repository.git('checkout', '--quiet', '-b', 'coba')
  repository.write('products/sirup', 'group: melati')
  repository.commit()
  repository.rename('products/sirup', 'products/sirup-carica')
  repository.commit()
  repository.git('checkout', '--quiet', 'main')
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'coba')
  expect(lost()).toEqual([])
  repository.remove('products/sirup-carica')
  repository.commit()
  expect(lost().map(([file]) => file)).toEqual(['products/sirup-carica.id.md'])
})

test('an entry of the same name in another collection does not answer for this one', () => {
  repository.remove('products/kue')
  repository.write('stories/kue', 'date: 2026-01-01')
  expect(lost().map(([file]) => file)).toEqual(['products/kue.id.md'])
})

/** A story in which a woman takes her consent back. */
const withdrawn = (name = 'Siti Aminah', day = 'withdrawn: 2026-05-01') => [
  'date: 2026-01-01',
  'summary: Kisah.',
  'kind: maker',
  'people:',
  `  - { name: ${name}, role: pembuat, consent: { date: 2026-01-01, recordedBy: Pencatat, ${day} } }`,
]

test('an address that holds the name of somebody who withdrew consent is to be dead, and is not asked for', () => {
  repository.write('stories/siti-aminah-pulang', 'date: 2026-01-01')
  repository.write('products/kue', 'group: melati', 'aliases: [kue-sitiaminah]')
  repository.commit()
  repository.rename('stories/siti-aminah-pulang', 'stories/pulang')
  repository.write('products/kue', 'group: melati')
  expect(lost().map(([file]) => file)).toEqual(['products/kue.id.md', 'stories/pulang.id.md'])
  repository.write('stories/pulang', ...withdrawn('Siti Aminah', 'note: x').slice(0, 3))
  repository.write('stories/kain', ...withdrawn())
  expect(lost()).toEqual([])
  repository.commit()
  const { status, stdout } = run(repository.content)
  expect([status, stdout]).toEqual([0, expect.stringContaining('2 sengaja dimatikan karena izin ditarik')])
  expect(stdout.toLowerCase()).not.toContain('aminah')
  // Once the row is gone too, the history still says it.
  repository.write('stories/kain', 'date: 2026-01-01')
  expect(lost()).toEqual([])
  // She agreed again.
  repository.write('stories/kain', ...withdrawn('Siti Aminah', 'note: ""'))
  expect(lost().map(([file]) => file)).toEqual(['products/kue.id.md', 'stories/pulang.id.md'])
}, 30_000)

test('what a page without its name takes along is still asked for', () => {
  repository.write('groups/siti-aminah', 'village: desa')
  repository.write('products/sirup', 'group: siti-aminah')
  repository.write('products/teh', 'group: melati')
  repository.commit()
  repository.write('stories/kain', ...withdrawn())
  repository.rename('products/teh', 'products/teh-siti-aminah')
  repository.write('products/teh-siti-aminah', 'group: melati', 'aliases: [teh]')
  expect(lost()).toEqual([
    ['products/sirup.id.md', 'group', expect.stringContaining('kelompok')],
    ['products/teh-siti-aminah.id.md', '', expect.stringContaining('Ganti nama kedua berkasnya')],
  ])
})

const run = (content: string, ...options: string[]) => {
  const command = join(import.meta.dirname, '../../../cms/addresses.ts')
  const args = [command, '--content', content, ...options]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, stdout }
}

test('the command says where, what and how, in both languages, and ends with 1', () => {
  repository.rename('products/kue', 'products/kue-baru')
  repository.commit()
  const { status, stdout } = run(repository.content)
  expect(status).toBe(1)
  expect(stdout).toContain('products/kue-baru.id.md')
  expect(stdout).toMatch(
    /Alamat \/produk\/kue\/ dan \/en\/products\/kue\/ pernah terbit \(commit \w{7}, \d{4}-/,
  )
  expect(stdout).toContain('main, 2 commit: 4 alamat pernah terbit, 1 tidak menjawab lagi.')
  expect(run(repository.content, '--lang', 'en').stdout).toContain(
    'Add `aliases: [kue]` to products/kue-baru.id.md.',
  )
}, 30_000)

test('a clone with half the history says so and judges what it sees; a folder without git says that', () => {
  repository.rename('products/kue', 'products/kue-baru')
  repository.commit()
  const clone = mkdtempSync(join(tmpdir(), 'clone-'))
  try {
    gitAt(clone, 'clone', '--quiet', '--depth=1', `file://${repository.folder}`, 'shallow')
    gitAt(clone, 'clone', '--quiet', `file://${repository.folder}`, 'whole')
    const shallow = run(join(clone, 'shallow/content'))
    expect(shallow).toEqual({ status: 0, stdout: expect.stringContaining('git fetch --unshallow') })
    const whole = run(join(clone, 'whole/content'))
    expect(whole).toEqual({ status: 1, stdout: expect.stringContaining('origin/main, 2 commit') })
    expect(whole.stdout).not.toContain('git fetch --unshallow')
    rmSync(join(clone, 'whole/.git'), { recursive: true })
    expect(run(join(clone, 'whole/content'))).toEqual({
      status: 0,
      stdout: expect.stringContaining('bukan repositori git'),
    })
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}, 30_000)

test('the workflow that checks addresses fetches the whole history', () => {
  const workflow = readFileSync(join(import.meta.dirname, '../../../.github/workflows/ci.yml'), 'utf8')
  expect(workflow).toMatch(/actions\/checkout@.*\n\s+with:\n(?:\s+.*\n)*?\s+fetch-depth: 0\n/)
})
