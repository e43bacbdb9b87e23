import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import decapServer from 'decap-server/dist/middlewares.js'
import express from 'express'
import { contentFolder, projectFolder } from '../../build/folders.ts'
import { makeSiteFrom } from '../../build/make.ts'
import { netlifyHandler } from '../../netlify/serve.ts'
import { contentRepository } from './repository.ts'

/** The CMS as it is published, with the headers of its pages, over a git repository on this machine instead of one at a forge. */
export interface BuiltSite {
  origin: string
  git: (...args: string[]) => string
  stop: () => Promise<void>
}

/**
 * `publishing` as `CMS_PUBLISHING` says it. Two test files run at once and each builds anew, so each names a folder
 * of its own.
 */
export async function startBuiltSite(publishing: 'direct' | 'review', builtInto: string): Promise<BuiltSite> {
  const outDir = join(projectFolder, '.cache/test-sites', builtInto)
  await makeSiteFrom({
    content: contentFolder,
    outDir,
    showSamples: true,
    environment: { CMS_LOCAL_BRANCH: 'main', CMS_BACKEND: '', CMS_PUBLISHING: publishing },
  })
  const { folder, git, remove } = contentRepository()
  process.env.GIT_REPO_DIRECTORY = folder
  const app = express()
  await decapServer.registerLocalGit(app, { logLevel: 'error' })
  app.use(await netlifyHandler(outDir))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
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
