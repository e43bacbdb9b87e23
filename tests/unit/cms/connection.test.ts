import { expect, test } from 'vitest'
import { checkedConnection, connectionFrom } from '../../../cms/connection.ts'

const github = { CMS_BACKEND: 'github', CMS_REPOSITORY: 'pulang-berkarya/situs' }

test.each([
  ['on the published site a save is a draft first', github, 'editorial_workflow'],
  ['on the published site it can be published at once', { ...github, CMS_PUBLISHING: 'direct' }, 'simple'],
  ['on one’s own computer a save is a save', { CMS_LOCAL_BRANCH: 'main' }, 'simple'],
  [
    'on one’s own computer drafts can be tried',
    { CMS_LOCAL_BRANCH: 'main', CMS_PUBLISHING: 'review' },
    'editorial_workflow',
  ],
])('%s', (_, environment, publishing) => {
  expect(connectionFrom(environment)).toMatchObject({ ok: true, value: { publishing } })
})

test('an unknown way of publishing is named, with what to set', () => {
  const verdict = connectionFrom({ ...github, CMS_PUBLISHING: 'simpel' })
  expect(verdict).toMatchObject({ ok: false, problem: { id: expect.stringContaining('"simpel"') } })
  expect(verdict).toMatchObject({ fix: { id: expect.stringContaining('review') } })
})

function start(environment: Record<string, string>, command: 'build' | 'dev') {
  const hook = checkedConnection(environment).hooks['astro:config:setup']
  return () => hook?.({ command } as Parameters<NonNullable<typeof hook>>[0])
}

test('a CMS that was asked for and lacks a setting stops the build with what to set, and not the dev server', () => {
  expect(start({ CMS_BACKEND: 'github' }, 'build')).toThrow('Set CMS_REPOSITORY')
  expect(start({ CMS_BACKEND: 'github' }, 'dev')).not.toThrow()
})

test('a site without a CMS is built', () => {
  expect(start({}, 'build')).not.toThrow()
  expect(start(github, 'build')).not.toThrow()
})
