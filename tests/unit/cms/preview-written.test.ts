import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usable } from '../../../cms/admin/preview/written.ts'
import { model } from '../../../cms/model/index.ts'

const product = (data: object, english: object = {}) => usable(model.products.fields, { data, english })

describe('a half-written entry as a page can show it', () => {
  it('has something in every required field, and names those that were empty', () => {
    const { data, missing } = product({ title: 'Madu' })
    expect(data.title).toBe('Madu')
    expect(missing).toEqual(['summary', 'group', 'category', 'availability'])
    for (const name of missing) expect(data[name]).toBeTypeOf('string')
  })

  it('shows words as they are typed, also those that a rule will refuse', () => {
    const title = 'Madu '.repeat(60).trim()
    expect(product({ title }, { title }).data.title).toBe(title)
    expect(product({ title }, { title }).english.title).toBe(title)
  })

  it('shows a pasted link and a price as they will be stored', () => {
    const { data } = product({
      listing: 'Cek ini di Tokopedia! https://www.tokopedia.com/search?q=madu&source=universe',
      price: 'Rp25.000',
    })
    expect(data).toMatchObject({ listing: 'https://www.tokopedia.com/search?q=madu', price: 25_000 })
  })

  it('leaves out a fact that cannot be used', () => {
    expect(
      product({ listing: 'javascript:alert(1)', photo: 'x.exe', motif: 'naga' }).data,
    ).not.toHaveProperty('listing')
    expect(product({ photo: 'x.exe' }).data).not.toHaveProperty('photo')
    expect(product({ motif: 'naga' }).data).not.toHaveProperty('motif')
    expect(product({}, { steps: 'Diiris' }).english).not.toHaveProperty('steps')
  })

  it('keeps the rows that are finished when another is begun', () => {
    const done = { title: 'Kabar Wonosobo', url: 'https://kabar.id/a' }
    expect(product({ sources: [done, { url: 'https://' }] }).data.sources).toEqual([done])
    expect(product({ sources: [{ url: 'https://' }] }).data).not.toHaveProperty('sources')
  })

  it('takes nothing but words from the English form', () => {
    expect(product({}, { title: 'Honey', price: 1, category: 'food' }).english).toEqual({ title: 'Honey' })
  })

  it.each(Object.values(model))('$name: never throws, whatever the form holds', ({ fields }) => {
    const anything = fc.dictionary(fc.constantFrom(...Object.keys(fields)), fc.jsonValue())
    fc.assert(
      fc.property(anything, anything, (data, english) => {
        const made = usable(fields, { data, english })
        for (const [name, field] of Object.entries(fields))
          if (field.required) expect(made.data[name]).toBeDefined()
      }),
    )
  })
})
