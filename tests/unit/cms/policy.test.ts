import { expect, test } from 'vitest'
import { backendFrom, type Environment } from '../../../cms/backend.ts'
import { adminPolicy } from '../../../cms/policy.ts'

function policyOf(environment: Environment) {
  const backend = backendFrom({ CMS_REPOSITORY: 'pulang-berkarya/situs', ...environment })
  if (!backend.ok) throw new Error(backend.problem.en)
  return new Map(
    adminPolicy(backend.value)
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
  )
}

const local = { CMS_LOCAL_BRANCH: 'main' }
const decapbridge = { CMS_BACKEND: 'decapbridge', CMS_DECAPBRIDGE_SITE: 'a1' }
const gitlab = { CMS_BACKEND: 'gitlab', CMS_GITLAB_APP: 'ab'.repeat(32) }
const github = { CMS_BACKEND: 'github' }

test.each<Environment>([local, decapbridge, gitlab, github])(
  'with %o, scripts come from this site alone and no text is run',
  (environment) => {
    const policy = policyOf(environment)
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'"])
  },
)

test.each<[Environment, string[]]>([
  [local, []],
  [decapbridge, ['https://auth.decapbridge.com', 'https://gateway.decapbridge.com']],
  [gitlab, ['https://gitlab.com']],
  [github, ['https://api.github.com']],
])('with %o it asks no other host than %o', (environment, hosts) => {
  const asked = policyOf(environment).get('connect-src') ?? []
  expect(asked.filter((source) => source.includes('//'))).toEqual(hosts)
})
