import { execFileSync } from 'node:child_process'
import type { RequestListener, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
// Not imported on use: Astro closes what loaded this configuration before its hooks run.
import decapServer from 'decap-server/dist/middlewares.js'
import express from 'express'
import { refuseTakenNames } from './local-new-entries.ts'

const PATH = '/api/v1'

/**
 * The CMS in `astro dev`: Decap's local server answers at the site's own address, so that one command runs both.
 * `CMS_LOCAL=fs` (default) edits the files of `GIT_REPO_DIRECTORY` (default: this project);
 * `CMS_LOCAL=git` makes each save a commit there.
 */
export function localCms(): AstroIntegration {
  const wish = process.env.CMS_LOCAL || 'fs'
  const mode = wish === 'git' ? 'git' : 'fs'
  return {
    name: 'local-cms',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'dev') return
        if (wish !== mode) throw new Error(`CMS_LOCAL is "${wish}"; it can be fs or git.`)
        process.env.GIT_REPO_DIRECTORY ||= fileURLToPath(config.root)
        process.env.CMS_LOCAL_BRANCH = branchOf(process.env.GIT_REPO_DIRECTORY, mode)
      },
      'astro:server:setup': async ({ server }) => {
        const app = express()
        const handle: RequestListener = app
        const register = mode === 'git' ? decapServer.registerLocalGit : decapServer.registerLocalFs
        app.use(express.json({ limit: '50mb' }), refuseTakenNames(process.env.GIT_REPO_DIRECTORY ?? '', mode))
        await register(app, { logLevel: 'warn' })
        server.middlewares.use((request, response, next) => {
          if (!isOurs(request.url)) next()
          else if (isThisMachine(request.socket.remoteAddress) && isOwnPage(request.headers.origin))
            handle(request, response)
          else refuseStranger(response)
        })
      },
      'astro:server:start': ({ address }) => printAddresses(address),
    },
  }
}

const isOurs = (url = '') => url === PATH || url.startsWith(`${PATH}?`) || url.startsWith(`${PATH}/`)

/** Loopback in both families. `astro dev --host` shows the site to the network; the files stay here. */
export const isThisMachine = (address = '') => /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address)

/** A browser names the page that asks. Another site's page may not save here, even from this machine. */
export const isOwnPage = (origin?: string) =>
  origin === undefined || /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin)

function refuseStranger(response: ServerResponse) {
  response.statusCode = 403
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end('The CMS answers only its own page, on the computer it runs on.')
}

/** Decap's git mode must be told the branch; without git, or before the first commit, the name means nothing. */
function branchOf(directory: string, mode: 'fs' | 'git'): string {
  try {
    const git = ['-C', directory, 'branch', '--show-current']
    const branch = execFileSync('git', git, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    if (branch !== '') return branch
  } catch {
    // No git here: said below where it matters.
  }
  if (mode === 'git')
    throw new Error(`CMS_LOCAL=git needs a git repository on a branch; ${directory} is none.`)
  return 'main'
}

function printAddresses({ port }: AddressInfo) {
  console.log(`Situs  http://localhost:${port}/\nCMS    http://localhost:${port}/admin/`)
}
