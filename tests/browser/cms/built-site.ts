import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import decapServer from 'decap-server/dist/middlewares.js'
import express from 'express'
import { contentFolder, projectFolder } from '../../build/folders.ts'
import { makeSiteFrom } from '../../build/make.ts'
import { refuseTakenNames } from '../../../cms/local/new-entries.ts'
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
 * of its own. `connection` are the variables of another backend than the one on this machine, which answers too.
 */
export async function startBuiltSite(
  publishing: 'direct' | 'review',
  builtInto: string,
  connection: Record<string, string> = { CMS_LOCAL_BRANCH: 'main', CMS_BACKEND: '' },
): Promise<BuiltSite> {
  const outDir = join(projectFolder, '.cache/test-sites', builtInto)
  await makeSiteFrom({
    content: contentFolder,
    outDir,
    showSamples: true,
    environment: { ...connection, CMS_PUBLISHING: publishing },
  })
  const { folder, git, remove } = contentRepository()
  process.env.GIT_REPO_DIRECTORY = folder
  const app = express()
  app.use('/api/v1', express.json({ limit: '50mb' }), refuseTakenNames(folder, 'git'))
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
