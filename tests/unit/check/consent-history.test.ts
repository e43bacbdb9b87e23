import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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
