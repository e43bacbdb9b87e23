import { readdirSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEntries } from './entries.ts'
import { contentFolder, testOrigin } from './folders.ts'
import { makeSiteFrom } from './make.ts'
import { traces } from './rules/hidden.ts'
import { readSite, type Site } from './site.ts'

const markdownIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))

let folder: string
let content: string
let site: Site

/** The project's own content, with a product and a story set back to drafts. Outside, so that caches stay apart. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pulang-berkarya-drafts-'))
  content = join(folder, 'content')
  await cp(contentFolder, content, { recursive: true })
  const prose = (await Promise.all(markdownIn(content).map((file) => readFile(file, 'utf8')))).join('\n')
  for (const collection of ['products', 'stories']) {
    // A link in somebody's prose would stay, and is the content check's affair.
    const entry = readEntries(content).find(
      (one) => one.collection === collection && !one.addresses.some((address) => prose.includes(address)),
    )
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
