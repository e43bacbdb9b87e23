import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import type { PrecacheEntry } from 'workbox-precaching'
import { en } from '../i18n/en.ts'
import { id } from '../i18n/id.ts'
import type { Manifest } from '../manifest/index.ts'
import { OFFLINE } from '../routing/offline.ts'
import type { KeptWords } from './marked.ts'
import { WORKER } from './script.ts'

/** Writes the service worker into the built site. `npm start` has none: what is edited must be seen at once. */
export function offlineReading(manifest: Manifest): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const script = await workerScript(await offlineFiles(manifest, dir))
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
async function offlineFiles({ pages }: Manifest, dir: URL): Promise<PrecacheEntry[]> {
  const addresses = Object.values(OFFLINE)
  const parts = addresses.flatMap((url) => pages.get(url)?.parts ?? [])
  return [
    ...(await Promise.all(
      addresses.map(async (url) => ({
        url,
        revision: digest(await readFile(new URL(`.${url}index.html`, dir))),
      })),
    )),
    ...[...new Set(parts)].map((url) => ({ url, revision: null })),
  ]
}

/** Of all words of the interface the worker needs these. */
const KEPT = 'keptPage'
const words: KeptWords = { id: id[KEPT], en: en[KEPT] }

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

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
