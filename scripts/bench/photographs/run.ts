import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spentOn, withSiteModules, type Load } from '../site-modules.ts'
import { table } from '../table.ts'
import { cameraPicture } from './camera.ts'
import { compareSettings } from './settings.ts'

const count = 100
const goals = { cold: 60, unchanged: 10 }

/**
 * Makes every version of a hundred photographs of 12 megapixels, cold and then unchanged, with the site's own
 * modules; then prints the table its settings were chosen from. About three minutes.
 */
export async function benchPhotographs(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'photographs-'))
  try {
    const paths = await cameraFolder(folder)
    const [pictures, again] = await withSiteModules(folder, async (load, forget) => {
      const cold = await versionsOf(load, paths)
      forget()
      return [cold, await versionsOf(load, paths)] as const
    })
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
    await rm(folder, { recursive: true, force: true })
  }
}

async function cameraFolder(folder: string): Promise<string[]> {
  const scene = await cameraPicture(0)
  const names = Array.from({ length: count }, (_, number) => `foto-${number}.jpg`)
  for (const [number, name] of names.entries()) {
    // Bytes after a JPEG's end make it another file to the store, and cost no time to make.
    await writeFile(join(folder, name), Buffer.concat([scene, Buffer.from(String(number))]))
  }
  return names
}

type FilesModule = typeof import('../../../src/images/photographs/files.ts')

/** Makes all versions of these photographs, looking for their originals as a build does. */
async function versionsOf(load: Load, paths: string[]) {
  const { photographFiles } = await load<FilesModule>('/src/images/photographs/files.ts')
  const all = await Promise.all(paths.map(photographFiles))
  const files = all.flatMap(({ avif, jpeg }) => [...avif, ...jpeg])
  const { seconds, processor, bytes } = await spentOn(files.map((file) => file.bytes))
  const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1000
  return {
    files: files.length,
    seconds,
    row: [Number(seconds.toFixed(1)), Number(processor.toFixed(1)), Math.round(kilobytes / count)],
  }
}
