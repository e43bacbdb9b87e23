import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ownEnvironment } from '../../../cms/addresses/git.ts'
import { remainsOf } from '../../../cms/consent/remains.ts'
import { consentText } from '../../../cms/consent/summary.ts'
import { copyOfValid, type Folder } from '../../hostile/folder.ts'
import { story } from '../../hostile/names.ts'

let folder: Folder
beforeEach(() => {
  folder = copyOfValid()
})
afterEach(() => folder.remove())

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', '-c', 'commit.gpgsign=false']
  return execFileSync('git', ['-C', folder.dir, ...who, ...args], { env: ownEnvironment(), encoding: 'utf8' })
}
function commit(message: string): string {
  git('add', '-A')
  git('commit', '-qm', message)
  return git('rev-parse', '--short', 'HEAD').trim()
}

// Git is asked some thirty times.
vi.setConfig({ testTimeout: 30_000 })

const person = (withdrawn?: string) => ({
  people: [
    {
      name: 'Nama Uji',
      role: 'pembuat dalam pengujian',
      photos: ['../media/potret.jpg'],
      consent: { date: '2025-01-05', recordedBy: 'Pencatat Uji', withdrawn },
    },
  ],
})

test('every commit that held a name or a photograph is named, on every branch', () => {
  git('init', '-q')
  const without = commit('awal')
  folder.edit(story, person(), 'Nama Uji berkata.\n')
  folder.write('media/potret.jpg', 'foto')
  const written = commit('nama')
  git('checkout', '-qb', 'cms/kisah')
  folder.write('products/kue.id.md', `${folder.text('products/kue.id.md')}Dibuat Nama Uji.\n`)
  const onBranch = commit('cabang')
  git('checkout', '-q', '-')
  folder.edit(story, person('2026-05-01'), 'Isi.\n')
  rmSync(join(folder.dir, 'media/potret.jpg'))
  const removed = commit('ditarik')

  const found = remainsOf(folder.dir)
  expect(found?.whole).toBe(true)
  expect(found?.people).toMatchObject([{ name: 'Nama Uji', story: 'kisah-uji', withdrawn: '2026-05-01' }])
  const [remains] = found?.people ?? []
  expect(remains?.commits.map(({ hash }) => hash).sort()).toEqual([written, onBranch, removed].sort())
  expect(remains?.photos).toMatchObject([{ file: 'media/potret.jpg' }])
  expect(remains?.photos[0]?.commits.map(({ hash }) => hash).sort()).toEqual([written, removed].sort())

  const text = consentText(found, 'id')
  expect(text).toContain(written)
  expect(text).not.toContain(without)
  expect(text).toContain('filter-repo')
  expect(consentText(found, 'en')).toContain('Delete old deploys')
})

test('it is found in disguise, in notes, in names of files, in messages and in names of branches', () => {
  git('init', '-q')
  folder.edit(story, person('2026-05-01'), 'Isi.\n')
  const written = commit('awal')
  folder.write('products/nama-uji-kue.id.md', folder.text('products/kue.id.md'))
  const named = commit('Buat Produk “nama-uji-kue”')
  git('mv', 'products/nama-uji-kue.id.md', 'products/kue-lain.id.md')
  folder.write(
    'products/kue-lain.id.md',
    `${folder.text('products/kue.id.md').replace('---\n', '---\n# buatan NAMA&nbsp;uji\n')}Ibu **Nama** Uji.\n`,
  )
  const noted = commit('ganti nama')
  git('branch', 'cms/products/namauji-kain')

  const [remains] = remainsOf(folder.dir)?.people ?? []
  expect(remains?.lines).toEqual([
    'products/kue-lain.id.md:2',
    expect.stringMatching(/^products\/kue-lain\.id\.md:\d+$/),
    expect.stringMatching(/^stories\/kisah-uji\.id\.md:\d+$/),
  ])
  expect(remains?.commits.map(({ hash }) => hash).sort()).toEqual([written, noted].sort())
  expect(remains?.messages.map(({ hash }) => hash)).toEqual([named])
  expect(remains?.branches).toEqual(['cms/products/namauji-kain'])
  expect(remains?.paths.map(({ file }) => file)).toEqual(['products/nama-uji-kue.id.md'])
  expect(remains?.paths[0]?.commits.map(({ hash }) => hash).sort()).toEqual([named, noted].sort())
  const text = consentText(remainsOf(folder.dir), 'id')
  for (const part of ['kue-lain.id.md:2', 'namauji-kain', 'pesan commit', '--replace-message'])
    expect(text).toContain(part)
})

test('a consent that stands is not listed', () => {
  git('init', '-q')
  folder.edit(story, person())
  commit('awal')
  expect(remainsOf(folder.dir)).toEqual({ whole: true, people: [] })
  expect(consentText(remainsOf(folder.dir), 'en')).toContain('No consent was withdrawn')
})

test('without git it says so', () => {
  expect(consentText(remainsOf(folder.dir), 'id')).toContain('tidak punya riwayat')
})
