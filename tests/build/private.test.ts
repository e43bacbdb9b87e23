import { expect, test } from 'vitest'
import { PRIVATE, privateFields } from './fixture/private.ts'
import { fixture } from './folders.ts'
import { filesNaming } from './withdrawn/search.ts'

// Somebody adds two fields to every collection and says nothing of visitors; every entry has them, in both languages.
test('what the model opens to nobody stands in no file of the site', () => {
  expect(filesNaming(fixture.after, PRIVATE)).toEqual([])
  const { facts, words } = privateFields
  for (const field of [facts, words])
    // The build knew the fields: the form of its CMS asks for them.
    expect(filesNaming(fixture.after, field)).toEqual([
      expect.stringMatching(/^admin\/index\.html$|^_astro\//),
    ])
})

test('who recorded the consent of a person is told nowhere, though the person is named', () => {
  expect(filesNaming(fixture.before, 'Uji Sari Pengujian')).toContain('kisah/uji-orang/index.html')
  expect(filesNaming(fixture.before, 'Pencatat Uji')).toEqual([])
})
