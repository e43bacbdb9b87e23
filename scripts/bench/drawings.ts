import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createViteServer } from 'vitest/node'
import { table } from './table.ts'

const products = 500
/** As in `astro.config.ts`. */
const atOnce = 4
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
    const files = [...plates.map(({ avif }) => avif), ...plates.map(({ still }) => still)]
    const cold = await secondsFor(files)
    const unchanged = await secondsFor(files)
    const row = (name: string, seconds: number) => [
      name,
      Number(seconds.toFixed(1)),
      Math.round((seconds * 1000) / products),
    ]
    console.log(
      table(
        [`${products} cloths, ${files.length} files`, 'seconds', 'ms a cloth'],
        [row('cold', cold), row('unchanged', unchanged)],
      ),
    )
    console.log(
      `Goal: ${secondsAllowed} s cold on two cores${cold > secondsAllowed ? ': missed on this machine' : ''}.`,
    )
    return true
  } finally {
    await vite.close()
    await rm(cache, { recursive: true, force: true })
  }
}

type PlatesModule = typeof import('../../src/drawings/plates.ts')
type ClothModule = typeof import('../../src/illustrations/cloth.ts')

async function secondsFor(files: readonly { bytes: () => Promise<Buffer> }[]): Promise<number> {
  const start = performance.now()
  const left = files.values()
  const worker = async () => {
    for (const file of left) await file.bytes()
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (performance.now() - start) / 1000
}
