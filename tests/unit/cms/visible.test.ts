import { expect, test } from 'vitest'
import { group, list, rows } from '../../../cms/model/composites.ts'
import { onAnyPage, onOwnPage, optional, translated } from '../../../cms/model/field.ts'
import { choice, flag, listing, relations, text } from '../../../cms/model/fields.ts'
import { model } from '../../../cms/model/index.ts'
import { visibleOf } from '../../../cms/model/visible.ts'
import type { Product, Story } from '../../../src/catalogue/relations.ts'

const described = { label: 'Uji' }
const words = text({ ...described, max: 10 })
const row = { summary: '', singular: 'uji', max: 3 }

test('a field of any kind is seen by nobody until it is opened', () => {
  const silent = {
    text: words,
    translated: translated(optional(words)),
    choice: choice({ ...described, options: { a: { id: 'A', en: 'A' } } }),
    flag: flag(described),
    listing: listing(described),
    relations: relations({ ...described, to: 'groups', max: 2 }),
    list: list({ ...described, singular: 'uji', max: 3 }, onAnyPage(words)),
    group: group(described, { part: words }),
    rows: rows({ ...described, ...row }, { part: optional(words) }),
  }
  const stored = {
    ...{ text: 'a', translated: 'a', choice: 'a', flag: true, listing: 'a', relations: ['a'], list: ['a'] },
    ...{ group: { part: 'a' }, rows: [{ part: 'a' }] },
  }
  expect(visibleOf(silent, stored, 'own page')).toEqual({})
})

test('a field is seen where it says, and what the model does not know nowhere', () => {
  const fields = { any: onAnyPage(words), own: onOwnPage(translated(optional(words))) }
  const stored = { any: 'a', own: 'b', other: 'c', constructor: 'd' }
  expect(visibleOf(fields, stored, 'own page')).toEqual({ any: 'a', own: 'b' })
  // The preview gives a required field that is empty a provisional value, and that may be ''.
  expect(visibleOf(fields, { any: '', own: undefined }, 'own page')).toEqual({ any: '' })
  expect(visibleOf(fields, stored, 'any page')).toEqual({ any: 'a' })
})

test('of a field with parts only the parts that are open are seen, at any depth', () => {
  const parts = { name: onOwnPage(words), place: group(described, { open: onAnyPage(words), closed: words }) }
  const fields = { one: group(described, parts), many: optional(rows({ ...described, ...row }, parts)) }
  const stored = { name: 'a', place: { open: 'b', closed: 'c' } }
  const data = { one: stored, many: [stored, { place: { closed: 'c' } }] }
  const seen = { name: 'a', place: { open: 'b' } }
  expect(visibleOf(fields, data, 'own page')).toEqual({ one: seen, many: [seen] })
  expect(visibleOf(fields, data, 'any page')).toEqual({
    one: { place: { open: 'b' } },
    many: [{ place: { open: 'b' } }],
  })
})

test('a field with parts cannot be opened as a whole: a part added later would be open, too', () => {
  expect(() => onAnyPage(group(described, { part: words }))).toThrow('has parts')
})

test('no page can read consents, drafts and former names', () => {
  const read = {
    // @ts-expect-error the type of an entry has only what visitors may see
    consent: (story: Story) => story.people?.[0]?.consent,
    // @ts-expect-error nobody opened it
    draft: (story: Story) => story.draft,
    // @ts-expect-error nobody opened it
    aliases: (product: Product) => product.indonesian.aliases,
    name: (story: Story) => story.people?.[0]?.name,
  }
  const consent = { date: '2026-01-01', recordedBy: 'Pencatat' }
  const person = { name: 'Uji', role: 'uji', photos: ['../media/uji.jpg'], consent }
  const data = { people: [person], draft: true, aliases: ['uji'] }
  const { fields } = model.stories
  expect(visibleOf(fields, data, 'own page')).toEqual({ people: [{ name: 'Uji', role: 'uji' }] })
  expect(visibleOf(fields, data, 'any page')).toEqual({})
  expect(Object.keys(read)).toHaveLength(4)
})
