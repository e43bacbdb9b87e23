import type { RequestListener } from 'node:http'
// Not imported on use: Astro closes what loaded this configuration before its hooks run.
import decapServer from 'decap-server/dist/middlewares.js'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { linkOnTheWay } from './links.ts'
import { refuseTakenNames } from './new-entries.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { isOwnPage, isThisMachine } from './own-page.ts'
import { pathsOf, permittedRequest } from './requests.ts'

/** Bytes. A gallery's thirty photographs, as the CMS prepares them, in one save. */
const MOST = 50 * 1024 * 1024

export interface LocalCms {
  /** `fs` edits files, `git` makes each save a commit. */
  mode: 'fs' | 'git'
  /** Absolute path; what is edited is the folder `content` in it. */
  repository: string
  /** The one that is edited. */
  branch: string
}

/**
 * Decap's local server behind a door: it would let every page of this machine read and write every file of the
 * project, and the development server runs what is written there. What is refused gets `{ error }` and a status:
 * 403 a stranger, 405 no POST, 415 no JSON, 413 too much, 422 what isn't content's.
 */
export async function localCmsHandler({ mode, repository, branch }: LocalCms): Promise<RequestListener> {
  process.env.GIT_REPO_DIRECTORY = repository
  const app = express()
  app.use(
    ownPageOnly,
    jsonOnly,
    express.json({ limit: MOST }),
    contentOnly(repository, branch),
    oneAtATime(),
    refuseTakenNames(repository, mode),
  )
  const register = mode === 'git' ? decapServer.registerLocalGit : decapServer.registerLocalFs
  await register(app, { logLevel: 'warn' })
  app.use(saidAsJson)
  return app as RequestListener
}

const ownPageOnly: RequestHandler = (request, response, next) => {
  if (isThisMachine(request.socket.remoteAddress) && isOwnPage(request)) next()
  else
    response.status(403).json({
      error:
        'The CMS answers only its own page, on the computer it runs on, opened by a name of that computer.',
    })
}

/** Any page may send a form or plain text anywhere; before JSON a browser asks for leave. */
const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') response.status(405).json({ error: 'The CMS is asked by POST.' })
  else if (!request.is('application/json')) response.status(415).json({ error: 'The CMS is asked in JSON.' })
  else next()
}

function contentOnly(repository: string, branch: string): RequestHandler {
  const permitted = permittedRequest(branch)
  return async (request, response, next) => {
    const { data, error } = permitted.safeParse(request.body)
    if (!data) {
      const [first] = error.issues
      response.status(422).json({ error: `${first?.path.join('.') || 'The request'} ${first?.message}.` })
      return
    }
    const links = await Promise.all(pathsOf(data).map((path) => linkOnTheWay(repository, path)))
    const link = links.find((found) => found !== undefined)
    if (link !== undefined) {
      response
        .status(422)
        .json({ error: `${link} is a link and no file of content/. Put the file itself there.` })
      return
    }
    request.body = data
    next()
  }
}

const saidAsJson: ErrorRequestHandler = (error: { status?: number; message: string }, _, response, next) => {
  if (response.headersSent) next(error)
  else response.status(error.status ?? 500).json({ error: error.message })
}
