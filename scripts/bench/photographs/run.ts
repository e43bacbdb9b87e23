import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createViteServer } from 'vitest/node'
import { table } from '../table.ts'
import { cameraPicture } from './camera.ts'
import { compareSettings } from './settings.ts'

const count = 100
/** As in `astro.config.ts`. */
const atOnce = 6
const goals = { cold: 60, unchanged: 10 }

const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Makes every version of a hundred photographs of 12 megapixels, cold and then unchanged, with the site's own
 * modules; then prints the table its settings were chosen from. About three minutes.
 */
export async function benchPhotographs(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'photographs-'))
  const vite = await createViteServer({
    configFile: false,
    root,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    resolve: { alias: { '@': join(root, 'src') } },
    define: {
      'import.meta.env.MEDIA_FOLDER': JSON.stringify(folder),
      'import.meta.env.DRAWINGS_CACHE': JSON.stringify(join(folder, 'kept')),
      'import.meta.env.DRAWINGS_VERSION': '"bench"',
    },
  })
  try {
    const paths = await cameraFolder(folder)
    const pictures = await spentOn(vite, paths)
    // A fresh copy of the modules, as a second build has: nothing is remembered, everything is on disk.
    vite.moduleGraph.invalidateAll()
    const again = await spentOn(vite, paths)
    console.log(
      table(
        [`${count} photographs, ${pictures.files} files`, 'seconds', 'processor s', 'kB a photograph'],
        [
          ['cold', ...pictures.row],
          ['unchanged', ...again.row],
        ],
      ),
    )
    for (const [which, spent] of [
      ['cold', pictures],
      ['unchanged', again],
    ] as const)
      console.log(`Goal ${which}: ${goals[which]} s${spent.seconds > goals[which] ? ', missed here' : ''}.`)
    await compareSettings(await cameraPicture(0))
    return true
  } finally {
    await vite.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function cameraFolder(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const scene = await cameraPicture(0)
  const names = Array.from({ length: count }, (_, number) => `foto-${number}.jpg`)
  for (const [number, name] of names.entries()) {
    // Bytes after a JPEG's end make it another file to the store, and cost no time to make.
    await writeFile(join(folder, name), Buffer.concat([scene, Buffer.from(String(number))]))
  }
  return names
}

type FilesModule = typeof import('../../../src/photographs/files.ts')

async function spentOn(vite: { ssrLoadModule: (path: string) => Promise<object> }, paths: string[]) {
  const start = performance.now()
  const before = process.cpuUsage()
  const { photographFiles } = (await vite.ssrLoadModule('/src/photographs/files.ts')) as FilesModule
  const all = await Promise.all(paths.map(photographFiles))
  const files = all.flatMap(({ avif, jpeg }) => [...avif, ...jpeg])
  const left = files.values()
  let bytes = 0
  const worker = async () => {
    for (const file of left) {
      const { length } = await file.bytes()
      bytes += length
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - start) / 1000
  return {
    files: files.length,
    seconds,
    row: [
      Number(seconds.toFixed(1)),
      Number(((user + system) / 1_000_000).toFixed(1)),
      Math.round(bytes / 1000 / count),
    ],
  }
}
