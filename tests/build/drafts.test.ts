import { expect, test } from 'vitest'
import { readEntries } from './entries.ts'
import { contentFolder, fixture, testOrigin } from './folders.ts'
import { traces } from './rules/hidden.ts'
import { readSite } from './site.ts'

const own = new Set(readEntries(contentFolder).map(({ slug }) => slug))

test('a draft has no page, no link and no place in the sitemap, also where samples show', () => {
  const drafts = readEntries(fixture.content).filter(({ draft }) => draft)
  expect(drafts.filter(({ slug }) => own.has(slug)).map(({ collection }) => collection)).toEqual([
    'products',
    'stories',
  ])
  expect(traces(readSite(fixture.after, testOrigin), drafts)).toEqual([])
})
