import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import decapServer from 'decap-server/dist/middlewares.js'
import express from 'express'
import { connectedSite, contentFolder, projectFolder } from '../../build/folders.ts'
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

/** A site of one's own, for a CMS that is connected otherwise than the one that all share. */
interface Own {
  /** Its folder in `.cache/test-sites`: two test files run at once. */
  builtInto: string
  /** Variables of its build. */
  environment: Record<string, string>
}

/** In review, over the repository of this machine, which also answers beside the backend of a site of one's own. */
export async function startBuiltSite(own?: Own): Promise<BuiltSite> {
  const outDir = own ? join(projectFolder, '.cache/test-sites', own.builtInto) : connectedSite
  if (own) {
    const environment = { ...own.environment, CMS_PUBLISHING: 'review' }
    await makeSiteFrom({ content: contentFolder, outDir, showSamples: true, environment })
  }
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
