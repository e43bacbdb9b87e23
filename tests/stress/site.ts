import { join } from 'node:path'
import { projectFolder } from '../build/folders.ts'
import { makeSiteFrom } from '../build/make.ts'
import { writeStressContent } from './content.ts'

/** Never published: nothing outside `.cache/` knows of these entries. */
const stressContent = join(projectFolder, '.cache', 'look', 'content')
export const stressSite = join(projectFolder, '.cache', 'look', 'site')

/**
 * Writes the stress content and builds it, samples and all.
 * @returns seconds it took
 * @throws with the build's own output when it fails
 */
export async function makeStressSite(): Promise<number> {
  const start = performance.now()
  await writeStressContent(stressContent)
  await makeSiteFrom({ content: stressContent, outDir: stressSite, showSamples: true })
  return (performance.now() - start) / 1000
}
