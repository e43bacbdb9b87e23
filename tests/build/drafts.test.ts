import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEntries } from './entries.ts'
import { contentFolder, testOrigin } from './folders.ts'
import { makeSiteFrom } from './make.ts'
import { traces } from './rules/hidden.ts'
import { readSite, type Site } from './site.ts'

let folder: string
let content: string
let site: Site

/** The project's own content, with a product and a story set back to drafts. Outside, so that caches stay apart. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pulang-berkarya-drafts-'))
  content = join(folder, 'content')
  await cp(contentFolder, content, { recursive: true })
  for (const collection of ['products', 'stories']) {
    const [entry] = readEntries(content).filter((candidate) => candidate.collection === collection)
    const file = join(content, collection, `${entry?.slug}.id.md`)
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^---\n/, '---\ndraft: true\n'))
  }
  await makeSiteFrom({ content, outDir: join(folder, 'dist'), showSamples: true })
  site = readSite(join(folder, 'dist'), testOrigin)
}, 200_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test('a draft has no page, no link and no place in the sitemap, also where samples show', () => {
  const drafts = readEntries(content).filter(({ draft }) => draft)
  expect(drafts.map(({ collection }) => collection)).toEqual(['products', 'stories'])
  expect(traces(site, drafts)).toEqual([])
})
