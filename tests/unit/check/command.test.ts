import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyOfValid, type Folder } from '../../hostile/folder.ts'
import { english, product } from '../../hostile/names.ts'

const command = join(import.meta.dirname, '../../../cms/check.ts')

let folder: Folder
beforeEach(() => {
  folder = copyOfValid()
})
afterEach(() => folder.remove())

function run(...options: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [command, '--content', folder.dir, ...options], {
    encoding: 'utf8',
  })
  return { status, stdout }
}

test('content without problems ends with 0 and an empty array', () => {
  expect(run('--json')).toEqual({ status: 0, stdout: '[]\n' })
})

test('warnings alone end with 0', () => {
  folder.edit(english, {}, '')
  const { status, stdout } = run('--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual([
    {
      file: english,
      field: '',
      problem: expect.stringContaining('Inggris'),
      fix: expect.any(String),
      level: 'warning',
    },
  ])
})

test('an error ends with 1, in Indonesian or in English', () => {
  folder.edit(product, { price: 'Rp 25.000,-', priceDate: '2026-01-05' })
  expect(run('--json').status).toBe(1)
  expect(run('--lang', 'en')).toEqual({ status: 1, stdout: expect.stringContaining('Errors: 1.') })
  expect(run()).toEqual({
    status: 1,
    stdout: expect.stringContaining('1 kesalahan dan 0 peringatan dalam 1 berkas.'),
  })
})
