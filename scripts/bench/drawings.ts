import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createViteServer } from 'vitest/node'
import { table } from './table.ts'

const products = 500
/** As in `astro.config.ts`. */
const atOnce = 6
const secondsAllowed = 60

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Draws the cloths of a site with 500 products, none of which has a photograph, cold and then unchanged. It runs
 * the site's own modules, through Vite as the site does.
 */
export async function benchDrawings(): Promise<boolean> {
  const cache = await mkdtemp(join(tmpdir(), 'drawings-'))
  const vite = await createViteServer({
    configFile: false,
    root,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    resolve: { alias: { '@': join(root, 'src'), '@cms': join(root, 'cms') } },
    define: {
      'import.meta.env.DRAWINGS_CACHE': JSON.stringify(cache),
      'import.meta.env.DRAWINGS_VERSION': '"bench"',
    },
  })
  try {
    const { platePicture } = (await vite.ssrLoadModule('/src/drawings/plates.ts')) as PlatesModule
    const { clothOf } = (await vite.ssrLoadModule('/src/illustrations/cloth.ts')) as ClothModule
    const plates = Array.from({ length: products }, (_, number) => {
      const slug = `bench-${number}`
      return (['whole', 'part'] as const).map((cut) => platePicture(clothOf({ slug }), slug, cut))
    }).flat()
    // A build goes through them by type, too: each type has a page file of its own.
    const files = [...plates.flatMap(({ avif }) => avif), ...plates.map(({ still }) => still)]
    const cold = await spentOn(files)
    const unchanged = await spentOn(files)
    const row = (name: string, { seconds, processor }: Spent) => [
      name,
      Number(seconds.toFixed(1)),
      Number(processor.toFixed(1)),
      Math.round((seconds * 1000) / products),
    ]
    console.log(
      table(
        [`${products} cloths, ${files.length} files`, 'seconds', 'processor s', 'ms a cloth'],
        [row('cold', cold), row('unchanged', unchanged)],
      ),
    )
    console.log(
      `Goal: ${secondsAllowed} s cold on two cores${cold.seconds > secondsAllowed ? ': missed on this machine' : ''}.`,
    )
    return true
  } finally {
    await vite.close()
    await rm(cache, { recursive: true, force: true })
  }
}

type PlatesModule = typeof import('../../src/drawings/plates.ts')
type ClothModule = typeof import('../../src/illustrations/cloth.ts')

interface Spent {
  seconds: number
  /** Seconds of all cores together: the figure that other work on the machine disturbs least. */
  processor: number
}

async function spentOn(files: readonly { bytes: () => Promise<Buffer> }[]): Promise<Spent> {
  const start = performance.now()
  const before = process.cpuUsage()
  const left = files.values()
  const worker = async () => {
    for (const file of left) await file.bytes()
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const { user, system } = process.cpuUsage(before)
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1_000_000 }
}
