import { expect, test } from 'vitest'
import { backendFrom, type Environment } from '../../../cms/backend.ts'

const CMS_REPOSITORY = 'pulang-berkarya/situs'

function refusal(environment: Environment) {
  const verdict = backendFrom(environment)
  if (verdict.ok) throw new Error('accepted')
  return `${verdict.problem.en} ${verdict.fix.en}`
}

test('the development server answers at the same address, on the branch it found', () => {
  expect(backendFrom({ CMS_LOCAL_BRANCH: 'kerja' })).toEqual({
    ok: true,
    value: { name: 'proxy', proxy_url: '/api/v1/', branch: 'kerja' },
  })
})

test('a backend that was asked for goes before the local one', () => {
  expect(backendFrom({ CMS_LOCAL_BRANCH: 'main', CMS_BACKEND: 'github', CMS_REPOSITORY })).toMatchObject({
    value: { name: 'github', repo: CMS_REPOSITORY },
  })
})

test('DecapBridge needs its site and the repository', () => {
  const environment = { CMS_BACKEND: 'decapbridge', CMS_DECAPBRIDGE_SITE: 'a1-b2', CMS_REPOSITORY }
  expect(backendFrom(environment)).toEqual({
    ok: true,
    value: {
      name: 'git-gateway',
      auth_type: 'pkce',
      base_url: 'https://auth.decapbridge.com',
      auth_endpoint: '/sites/a1-b2/pkce',
      auth_token_endpoint: '/sites/a1-b2/token',
      gateway_url: 'https://gateway.decapbridge.com',
      repo: CMS_REPOSITORY,
      branch: 'main',
    },
  })
  expect(refusal({ ...environment, CMS_DECAPBRIDGE_SITE: '' })).toContain('Set CMS_DECAPBRIDGE_SITE')
  expect(
    refusal({ ...environment, CMS_DECAPBRIDGE_SITE: 'https://auth.decapbridge.com/sites/a1' }),
  ).toContain('site id')
  expect(refusal({ ...environment, CMS_REPOSITORY: undefined })).toContain('CMS_REPOSITORY is not set')
})

test('GitLab needs its application, and takes another branch', () => {
  const environment = {
    CMS_BACKEND: 'gitlab',
    CMS_GITLAB_APP: 'ab'.repeat(32),
    CMS_REPOSITORY,
    CMS_BRANCH: 'isi',
  }
  expect(backendFrom(environment)).toMatchObject({
    value: {
      name: 'gitlab',
      auth_type: 'pkce',
      app_id: 'ab'.repeat(32),
      repo: CMS_REPOSITORY,
      branch: 'isi',
    },
  })
  expect(refusal({ ...environment, CMS_GITLAB_APP: undefined })).toContain('Set CMS_GITLAB_APP')
})

test.each(['situs', 'https://github.com/pulang-berkarya/situs', 'pulang-berkarya/situs/'])(
  'a repository is named by owner and name, not "%s"',
  (repository) => {
    expect(refusal({ CMS_BACKEND: 'github', CMS_REPOSITORY: repository })).toContain('pulang-berkarya/situs')
  },
)

test.each([{}, { CMS_BACKEND: '' }, { CMS_BACKEND: ' ' }])(
  'without a backend it says what to set, and where: %o',
  (none) => {
    expect(refusal(none)).toContain('Environment variables')
    expect(refusal(none)).toContain('decapbridge, gitlab, github')
  },
)

test('an unknown backend gets the nearest known one, and a name of JavaScript is unknown too', () => {
  expect(refusal({ CMS_BACKEND: 'gitlub', CMS_REPOSITORY })).toMatch(/to git(lab|hub)\./)
  expect(refusal({ CMS_BACKEND: 'constructor', CMS_REPOSITORY })).toContain('unknown')
})
