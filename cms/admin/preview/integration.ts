import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { CATALOGUE, FRAME, WORKER } from './addresses.ts'
// Not imported on use: Astro closes what loaded this configuration before its hooks run.
import { previewScript } from './bundle.ts'

const here = (path: string) => new URL(path, import.meta.url)

/** What the CMS shows an entry with: the script that renders its page, the other entries, and an empty page to fill. */
export function sitePreview(): AstroIntegration {
  let site = ''
  return {
    name: 'site-preview',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: CATALOGUE, entrypoint: here('published.ts') })
        injectRoute({ pattern: FRAME, entrypoint: here('frame.astro') })
      },
      'astro:config:done': ({ config }) => {
        site = config.site ?? ''
      },
      'astro:server:setup': ({ server }) => {
        let script: Promise<string> | undefined
        server.watcher.on('change', () => (script = undefined))
        server.middlewares.use(async (request, response, next) => {
          if (request.url?.split('?')[0] !== WORKER) return next()
          try {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
            response.end(await (script ??= previewScript(site)))
          } catch (error) {
            script = undefined
            next(error)
          }
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now()
        const path = fileURLToPath(new URL(`.${WORKER}`, dir))
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, await previewScript(site))
        logger.info(`${WORKER} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
      },
    },
  }
}
