import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { forgeEnvironment } from '../github/connection.ts'
import { connectedSite, contentFolder, projectFolder, sites, testOrigin, type SiteName } from './folders.ts'

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs')

/**
 * What vitest tells its workers. A build that hears it is one for tests, not for visitors: `import.meta.env.DEV` is true.
 */
const VITESTS = new Set(['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'])

interface Wish {
  /** Absolute path of a content folder. */
  content: string
  outDir: string
  showSamples: boolean
  /** Another configuration than the project's own, from the project's folder. */
  config?: string
  /** Further variables of the build. */
  environment?: Record<string, string>
}

/**
 * Builds a site from nothing.
 * @returns seconds it took
 * @throws with the build's own output when it fails or takes more than five minutes
 */
export async function makeSiteFrom({
  content,
  outDir,
  showSamples,
  config = 'astro.config.mjs',
  environment: more,
}: Wish): Promise<number> {
  const start = performance.now()
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !VITESTS.has(name)))
  await rm(outDir, { recursive: true, force: true })
  try {
    await promisify(execFile)(process.execPath, [astro, 'build', '--config', config, '--outDir', outDir], {
      cwd: projectFolder,
      env: {
        ...environment,
        SITE_URL: testOrigin,
        SHOW_SAMPLES: String(showSamples),
        ...(content === contentFolder ? {} : { CONTENT_DIR: content }),
        ...more,
      },
      timeout: 300_000,
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    // Half a site would be tested as if it were whole.
    await rm(outDir, { recursive: true, force: true })
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    throw new Error(`The site does not build.\n${`${stdout}\n${stderr}`.trim().slice(-6000) || message}`, {
      cause: error,
    })
  }
  return (performance.now() - start) / 1000
}

/** Builds one of the two sites that most tests read. */
export const makeTestSite = (name: SiteName): Promise<number> =>
  makeSiteFrom({ content: contentFolder, outDir: sites[name], showSamples: name === 'samples' })

/** Lets a build reach no other computer. */
export const withoutNetwork = {
  NODE_OPTIONS: `--import=${new URL('./offline.ts', import.meta.url).href}`,
}

/** Builds the site that `connectedSite` tells of. */
export const makeConnectedSite = (): Promise<number> =>
  makeSiteFrom({
    content: contentFolder,
    outDir: connectedSite,
    showSamples: true,
    environment: {
      ...withoutNetwork,
      TZ: 'America/New_York',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
      LANGUAGE: 'de',
      ...forgeEnvironment,
      CMS_PUBLISHING: 'review',
    },
  })
