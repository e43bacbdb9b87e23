import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { contentFolder } from '../build/folders.ts'
import type { StressEntry } from './entry.ts'
import { forty } from './forty.ts'
import { photographed } from './photographed.ts'
import { testPhotographs } from './photographs.ts'
import { groups, villages } from './places.ts'
import { longest, states } from './products.ts'
import { stories } from './stories.ts'
import { unbrokenEntries } from './unbroken.ts'

/** Everything that strains a page: the longest words, one work and forty, no English, every shape of photograph. */
export const stressEntries: readonly StressEntry[] = [
  ...villages,
  ...groups,
  ...states,
  ...longest,
  ...photographed,
  ...forty,
  ...stories,
  ...unbrokenEntries,
]

/** Writes the site's own content and the stress entries beside it into `folder`, which is emptied first. */
export async function writeStressContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(contentFolder, folder, { recursive: true })
  await mkdir(join(folder, 'media'), { recursive: true })
  for (const [name, bytes] of await testPhotographs()) await writeFile(join(folder, 'media', name), bytes)
  for (const { collection, slug, facts, english, body } of stressEntries) {
    const file = (locale: 'id' | 'en') => join(folder, collection, `${slug}.${locale}.md`)
    await writeFile(file('id'), written(facts, body?.id))
    if (english) await writeFile(file('en'), written(english, body?.en))
  }
}

const written = (matter: object, body = '') => `---\n${stringify(matter)}---\n\n${body}\n`
