import { execFileSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { localCmsHandler } from './handler.ts'

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
        const { GIT_REPO_DIRECTORY: repository = '', CMS_LOCAL_BRANCH: branch = '' } = process.env
        const handle = await localCmsHandler({ mode, repository, branch })
        server.middlewares.use((request, response, next) => {
          // A stranger's page that frames the CMS could lead its editor's taps. The CMS frames its own preview.
          response.setHeader('Content-Security-Policy', "frame-ancestors 'self'")
          if (isOurs(request.url)) handle(request, response)
          else next()
        })
      },
      'astro:server:start': ({ address }) => printAddresses(address),
    },
  }
}

const isOurs = (url = '') => url === PATH || url.startsWith(`${PATH}?`) || url.startsWith(`${PATH}/`)

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
