import { expect, test } from 'vitest'
import { merged } from '../../../cms/admin/fields/merge.ts'

const base = {
  id: { title: 'Keripik', price: 20000, body: 'Dari singkong.', permits: [] },
  en: { title: 'Crisps' },
}

test('who changed a field alone keeps it, in either language', () => {
  const theirs = { id: { ...base.id, price: 25000 }, en: { title: 'Chips' } }
  const mine = { id: { ...base.id, body: 'Dari singkong pilihan.' }, en: { title: 'Crisps' } }
  expect(merged(base, theirs, mine)).toEqual({
    entry: {
      id: { ...base.id, price: 25000, body: 'Dari singkong pilihan.' },
      en: { title: 'Chips' },
    },
    disputed: [],
  })
})

test('a field that both changed is disputed, and stays as it stands in the form', () => {
  const theirs = { ...base, id: { ...base.id, price: 25000 } }
  const mine = { ...base, id: { ...base.id, price: 30000 } }
  const { entry, disputed } = merged(base, theirs, mine)
  expect(disputed).toEqual([{ locale: 'id', field: 'price', theirs: 25000 }])
  expect(entry.id).toMatchObject({ price: 30000 })
})

test('the same change twice is no dispute, nor is an empty field that the form holds otherwise', () => {
  const theirs = { id: { title: 'Keripik', price: 25000, body: 'Dari singkong.' }, en: {} }
  const mine = { id: { ...base.id, price: 25000, permits: [], care: '' }, en: { title: '' } }
  expect(merged(base, theirs, mine).disputed).toEqual([])
})

test('a field that the other editor emptied stays empty', () => {
  const { price: _, ...without } = base.id
  const { entry, disputed } = merged(base, { ...base, id: without }, base)
  expect(disputed).toEqual([])
  expect(entry.id['price']).toBeUndefined()
})
