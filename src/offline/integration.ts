import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import type { PrecacheEntry } from 'workbox-precaching'
import { en } from '../i18n/en.ts'
import { id } from '../i18n/id.ts'
import { OFFLINE } from './addresses.ts'
import type { KeptWords } from './marked.ts'
import { WORKER } from './script.ts'

/** Writes the service worker into the built site. `npm start` has none: what is edited must be seen at once. */
export function offlineReading(): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const script = await workerScript(await offlineFiles(dir))
        await writeFile(new URL(`.${WORKER}`, dir), script)
        logger.info(`${WORKER}, ${(script.length / 1000).toFixed(1)} kB`)
      },
    },
  }
}

/**
 * The offline pages, with a digest each, so that a browser fetches one again only when it changed; and the scripts
 * and letters they are made of, whose names already change with them.
 */
async function offlineFiles(dir: URL): Promise<PrecacheEntry[]> {
  const pages = await Promise.all(
    Object.values(OFFLINE).map(async (url) => ({
      url,
      html: await readFile(new URL(`.${url}index.html`, dir), 'utf8'),
    })),
  )
  const parts = pages.flatMap(({ html }) => html.match(/(?<=(src|href)=")\/_astro\/[^"]+\.(js|woff2)/g) ?? [])
  return [
    ...pages.map(({ url, html }) => ({ url, revision: digest(html) })),
    ...[...new Set(parts)].map((url) => ({ url, revision: null })),
  ]
}

/** Of all words of the interface the worker needs these. */
const KEPT = 'keptPage'
const words: KeptWords = { id: id[KEPT], en: en[KEPT] }

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

async function workerScript(files: PrecacheEntry[]): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      OFFLINE_FILES: JSON.stringify(files),
      KEPT_WORDS: JSON.stringify(words),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: {
        input: fileURLToPath(new URL('worker.ts', import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [
    {
      output: [{ code }],
    },
  ] = [output].flat() as [Rolldown.RolldownOutput]
  return code
}
