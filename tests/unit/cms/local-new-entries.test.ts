import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, expect, test } from 'vitest'
import { refuseTakenNames } from '../../../cms/local/new-entries.ts'
import { oneAtATime } from '../../../cms/local/one-at-a-time.ts'

const folder = mkdtempSync(join(tmpdir(), 'names-'))
afterAll(() => rmSync(folder, { recursive: true }))

const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Penguji', '-c', 'user.email=p@example.org', ...args])
mkdirSync(join(folder, 'content'))
writeFileSync(join(folder, 'content/lama.id.md'), 'lama')
git('init', '--quiet', '--initial-branch=main')
git('add', '.')
git('commit', '--quiet', '--no-gpg-sign', '--message', 'Isi awal')
git('branch', 'cms/products/draf')

/** The local server's part is to write, and it takes its time. */
async function saves(
  mode: 'fs' | 'git',
  entries: { slug: string; newEntry: boolean; useWorkflow?: boolean }[],
) {
  const app = express()
  app.use(express.json(), oneAtATime(), refuseTakenNames(folder, mode))
  app.post('/', async (request, response) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    writeFileSync(join(folder, request.body.params.dataFiles[0].path), request.body.params.text)
    response.json({})
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const statuses = await Promise.all(
    entries.map(async ({ slug, ...options }, index) => {
      const params = {
        branch: 'main',
        dataFiles: [{ slug, path: `content/${slug}.id.md` }],
        options: { collectionName: 'products', ...options },
        text: `tulisan ${index}`,
      }
      const { status } = await fetch(`http://127.0.0.1:${port}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ action: 'persistEntry', params }),
      })
      return status
    }),
  )
  server.close()
  return statuses
}

test('of two new entries of one name at the same moment, one is written and the other refused', async () => {
  const statuses = await saves('fs', [
    { slug: 'baru', newEntry: true },
    { slug: 'baru', newEntry: true },
  ])
  expect(statuses.toSorted()).toEqual([200, 409])
  expect(readFileSync(join(folder, 'content/baru.id.md'), 'utf8')).toBe(`tulisan ${statuses.indexOf(200)}`)
})

test('an entry that is there already is saved again', async () => {
  expect(await saves('fs', [{ slug: 'lama', newEntry: false }])).toEqual([200])
})

test('in a repository a name is taken by a file of the branch, and by a draft', async () => {
  expect(
    await saves('git', [
      { slug: 'lama', newEntry: true },
      { slug: 'draf', newEntry: true, useWorkflow: true },
      { slug: 'bebas', newEntry: true, useWorkflow: true },
    ]),
  ).toEqual([409, 409, 200])
})
