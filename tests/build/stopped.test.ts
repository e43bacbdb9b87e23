import { readdirSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../cms/check/content.ts'
import { copyOfValid, type Folder } from '../hostile/folder.ts'
import { makeSiteFrom } from './make.ts'

const emptied = (folder: Folder, ...kept: string[]) => {
  for (const name of readdirSync(folder.dir))
    if (!kept.includes(name)) rmSync(join(folder.dir, name), { recursive: true })
}

/** What the check lets through is built, and what stops the build the check has said before. */
test.each<[string, (folder: Folder) => void, boolean]>([
  ['nothing in it', (folder) => emptied(folder), false],
  ['no home page', (folder) => rmSync(join(folder.dir, 'pages/home.id.md')), false],
  ['a page that is a draft', (folder) => folder.edit('pages/about.id.md', { draft: true }), false],
  ['pages alone', (folder) => emptied(folder, 'pages'), true],
])(
  'check and build agree about a folder with %s',
  async (_what, change, isBuilt) => {
    const folder = copyOfValid()
    const place = await mkdtemp(join(tmpdir(), 'pulang-berkarya-stopped-'))
    try {
      change(folder)
      const errors = (await checkContent(folder.dir)).filter(({ level }) => level === 'error')
      const built = await makeSiteFrom({
        content: folder.dir,
        outDir: join(place, 'dist'),
        showSamples: false,
        environment: { PICTURES_CACHE: join(place, 'pictures') },
      }).then(
        () => true,
        () => false,
      )
      expect([errors.length === 0, built]).toEqual([isBuilt, isBuilt])
    } finally {
      folder.remove()
      await rm(place, { recursive: true, force: true })
    }
  },
  200_000,
)
