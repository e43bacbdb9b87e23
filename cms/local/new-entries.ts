import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestHandler } from 'express'

/** As much of Decap's request to save an entry as is looked at here. */
interface Save {
  action?: string
  params?: {
    branch: string
    dataFiles?: { path: string; slug: string }[]
    options: { newEntry?: boolean; useWorkflow?: boolean; collectionName?: string }
  }
}

/**
 * Decap's local server writes a new entry over one of the same name. This stands before it and refuses that with 409;
 * behind `oneAtATime`, so that of two saves at the same moment the second meets the file of the first.
 * `folder` is the project; `mode` as `CMS_LOCAL` says it.
 */
export function refuseTakenNames(folder: string, mode: 'fs' | 'git'): RequestHandler {
  return (request, response, next) => {
    const { action, params } = request.body as Save
    if (action === 'persistEntry' && params && isTaken(params))
      response.status(409).json({ error: 'Entry already exists' })
    else next()
  }

  function isTaken({ branch, dataFiles = [], options }: NonNullable<Save['params']>): boolean {
    if (!options.newEntry) return false
    if (mode === 'fs') return dataFiles.some(({ path }) => existsSync(join(folder, path)))
    const drafts = options.useWorkflow
      ? dataFiles.map(({ slug }) => `refs/heads/cms/${options.collectionName}/${slug}`)
      : []
    return [...dataFiles.map(({ path }) => `${branch}:${path}`), ...drafts].some(isInGit)
  }

  function isInGit(name: string): boolean {
    try {
      execFileSync('git', ['-C', folder, 'cat-file', '-e', name], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
}
