import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createViteServer } from 'vitest/node'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** As in `astro.config.mjs`. */
const atOnce = 6

/** Loads a module of the site, e.g. `/src/images/drawings/placeholder.ts`. */
export type Load = <Module>(path: string) => Promise<Module>

/**
 * Runs the site's own modules, through Vite as the site does, with an empty store of pictures that is gone
 * afterwards.
 * @param media absolute path of the folder of photographs
 * @param run is given `load`, and `forget`, after which a module is loaded anew, as a second build has it
 */
export async function withSiteModules<Result>(
  media: string,
  run: (load: Load, forget: () => void) => Promise<Result>,
): Promise<Result> {
  const store = await mkdtemp(join(tmpdir(), 'bench-'))
  const vite = await createViteServer({
    configFile: false,
    root,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    resolve: { alias: { '@': join(root, 'src'), '@cms': join(root, 'cms') } },
    define: {
      // A build reads each original once.
      'import.meta.env.DEV': 'false',
      'import.meta.env.DRAWINGS_CACHE': JSON.stringify(store),
      'import.meta.env.DRAWINGS_VERSION': '"bench"',
      'import.meta.env.CARDS_VERSION': '"bench"',
      'import.meta.env.PICTURES_PROCESS': JSON.stringify(join(root, 'src/images/apart-process.ts')),
      'import.meta.env.MEDIA_FOLDER': JSON.stringify(media),
    },
  })
  try {
    return await run(
      async <Module>(path: string) => (await vite.ssrLoadModule(path)) as Module,
      () => vite.moduleGraph.invalidateAll(),
    )
  } finally {
    await vite.close()
    await rm(store, { recursive: true, force: true })
  }
}

export interface Spent {
  seconds: number
  /** Seconds of all cores together: the figure that other work on the machine disturbs least. */
  processor: number
  /** Of each file, in no order. */
  bytes: number[]
}

/** Makes files, as many under way as in a build. */
export async function spentOn(makers: readonly (() => Promise<Buffer>)[]): Promise<Spent> {
  const start = performance.now()
  const before = process.cpuUsage()
  const left = makers.values()
  const bytes: number[] = []
  const worker = async () => {
    for (const make of left) bytes.push((await make()).length)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const { user, system } = process.cpuUsage(before)
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1_000_000, bytes }
}
