import type { BrowserContext } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { REPOSITORY, SITE } from '../../github/connection.ts'
import { githubDouble, type GitHub } from '../../github/double.ts'
import { contentRepository } from './repository.ts'

/** DecapBridge and, behind it, GitHub, for pages of one or several browsers. */
export interface Forge {
  github: GitHub
  git: (...args: string[]) => string
  /** Answers what the pages of a browser ask of DecapBridge; asked twice, it does so once. */
  serve: (context: BrowserContext) => Promise<void>
  /** Ends every session there is: whoever asks is told so until she signs in again. */
  endSessions: () => void
  /** Waited for before GitHub hears of a call, such as `POST git/blobs`. */
  before?: (call: string) => Promise<unknown>
  remove: () => void
}

export function startForge(): Forge {
  const { folder, remove } = contentRepository()
  const bare = `${folder}.git`
  execFileSync('git', ['clone', '--quiet', '--bare', folder, bare])
  remove()
  let session = 1
  const github = githubDouble({
    folder: bare,
    name: REPOSITORY,
    knows: (token) => sessionOf(token) === session,
  })

  const served = new WeakSet<BrowserContext>()
  async function serve(context: BrowserContext) {
    if (served.has(context)) return
    served.add(context)
    await context.route('https://gateway.decapbridge.com/**', async (route) => {
      const asked = route.request()
      const { pathname, search } = new URL(asked.url())
      if (pathname === '/settings') {
        await route.fulfill({ json: { github_enabled: true, roles: null }, headers: open })
        return
      }
      const path = pathname.replace(/^\/github\//, '')
      await forge.before?.(`${asked.method()} ${path}`)
      const address = path.startsWith('users/') ? `/${path}` : `/repos/${REPOSITORY}/${path}`
      const answer = await github.fetch(
        new Request(`https://api.github.com${address}${search}`, {
          method: asked.method(),
          headers: { authorization: (await asked.headerValue('authorization')) ?? '' },
          body: asked.postData(),
        }),
      )
      const headers = { ...open, 'content-type': 'application/json' }
      await route.fulfill({ status: answer.status, headers, body: await answer.text() })
    })
    await context.route(`https://auth.decapbridge.com/sites/${SITE}/**`, async (route) => {
      const { pathname, searchParams: asked } = new URL(route.request().url())
      if (pathname.endsWith('/token')) {
        await route.fulfill({ json: { access_token: tokenOf(session) }, headers: open })
        return
      }
      const back = `${asked.get('redirect_uri')}?${new URLSearchParams({ code: 'kode', state: asked.get('state') ?? '' })}`
      await route.fulfill({
        contentType: 'text/html',
        body: `<script>location.replace(${JSON.stringify(back)})</script>`,
      })
    })
  }

  const forge: Forge = {
    github,
    git: (...args) => github.repository.git(args),
    serve,
    endSessions: () => (session += 1),
    remove: () => rmSync(bare, { recursive: true, force: true, maxRetries: 5 }),
  }
  return forge
}

const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }

/** A token as DecapBridge makes them, unsigned: Decap reads the name in it and checks nothing. */
const tokenOf = (session: number) =>
  [{ alg: 'none' }, { email: 'penguji@example.org', user_metadata: { full_name: 'Penguji' }, session }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('')
    .join('.')

function sessionOf(token: string): number | undefined {
  const claims = token.split('.')[1] ?? ''
  try {
    return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { session: number }).session
  } catch {
    return undefined
  }
}
