import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { localCmsHandler } from '../../../cms/local/handler.ts'
import { connectedSite } from '../../build/folders.ts'
import { netlifyHandler } from '../../netlify/serve.ts'
import { contentRepository } from './repository.ts'

/** The CMS as it is published, with the headers of its pages. */
export interface BuiltSite {
  origin: string
  /** Runs git in the repository on this machine. @returns what it prints, without the last line break */
  git: (...args: string[]) => string
  stop: () => Promise<void>
}

/** Where the CMS saves, and whether a save is published at once or is a draft that is reviewed. */
export interface Way {
  /** A repository on this machine, or the one at a forge for which the site was built. */
  where: 'local' | 'forge'
  publishing: 'direct' | 'review'
}

/** Serves the one site that all tests of the CMS share, so that its CMS saves in the way asked for. */
export async function startBuiltSite(way: Way): Promise<BuiltSite> {
  const { folder, git, remove } = contentRepository()
  const saves = await localCmsHandler({ mode: 'git', repository: folder, branch: 'main' })
  const pages = await netlifyHandler(connectedSite, {
    change: (address, answer) => (address === '/admin/' ? savingIn(way, answer) : undefined),
  })
  const server = createServer((request, response) =>
    (request.url?.startsWith('/api/v1') ? saves : pages)(request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    git,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      remove()
    },
  }
}

/** The CMS's page with another connection in its configuration; no policy of the page says anything of that. */
async function savingIn({ where, publishing }: Way, answer: Response): Promise<Response> {
  const page = (await answer.text()).replace(
    /(id="cms-config"[^>]*>)([^<]*)/,
    (_, tag: string, text: string) => {
      const config = JSON.parse(text) as Record<string, unknown>
      config['publish_mode'] = publishing === 'review' ? 'editorial_workflow' : 'simple'
      if (where === 'local') config['backend'] = { name: 'proxy', proxy_url: '/api/v1/', branch: 'main' }
      return tag + JSON.stringify(config)
    },
  )
  return new Response(page, { status: answer.status, headers: answer.headers })
}
