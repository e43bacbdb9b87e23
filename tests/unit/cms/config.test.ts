import type { CmsField } from 'decap-cms-core'
import { expect, test } from 'vitest'
import { cmsConfig } from '../../../cms/config.ts'
import { model } from '../../../cms/model/index.ts'
import { inputParsers } from '../../../cms/model/input-parsers/index.ts'

// Whether Decap accepts the configuration, and for every backend, is asked of Decap itself: tests/browser/cms.spec.ts.
const { collections, ...settings } = cmsConfig('https://example.org', {
  backend: { name: 'proxy' },
  publishing: 'simple',
})

/** The widgets that cms/admin/main.ts registers. */
const widgetNames = [
  'boolean',
  'datetime',
  'image',
  'list',
  'markdown',
  'number',
  'object',
  'read-back',
  'relation',
  'select',
  'string',
  'text',
]

test('only widgets of the admin build are used', () => {
  const used = collections.flatMap(({ fields = [] }) => fields.flatMap(withParts))
  expect(used.map(({ widget }) => widget).filter((widget) => !widgetNames.includes(String(widget)))).toEqual(
    [],
  )
})

test('a field that is read back names a reading, whose rule is the one its file is judged by', () => {
  const inForm = collections.flatMap(({ fields = [] }) => fields.flatMap(withParts))
  const named = inForm.filter(({ widget }) => widget === 'read-back')
  expect(new Set(named.map((field) => field['reading' as keyof CmsField]))).toEqual(
    new Set(Object.keys(inputParsers)),
  )
  const { listing, price } = model.products.fields
  expect([listing.rule, price.rule]).toEqual([inputParsers.listing.rule, inputParsers.rupiah.rule])
})

test('every field says what to write', () => {
  const silent = collections.flatMap(({ name, fields = [] }) =>
    fields.flatMap(withParts).flatMap((field) => (field.hint ? [] : [`${name}: ${field.label}`])),
  )
  expect(silent).toEqual([])
})

test('an example in a hint is no link, since Decap would draw one to a page of nobody we know', () => {
  const hints = collections.flatMap(({ fields = [] }) =>
    fields.flatMap(withParts).map(({ hint = '' }) => hint),
  )
  expect(hints.filter((hint) => /https?:\/\/\S|www\./.test(hint))).toEqual([])
})

test('nothing is deleted, and pages stand fixed', () => {
  for (const { name, create, delete: mayDelete } of collections) {
    expect({ name, create, mayDelete }).toEqual({ name, create: name !== 'pages', mayDelete: false })
  }
})

test('the form stays as it was agreed', async () => {
  await expect(inOutline()).toMatchFileSnapshot('./form.txt')
})

test('an editor is led from the form to the page on the site', () => {
  const products = collections.find(({ name }) => name === 'products')
  expect(products?.preview_path).toBe('produk/{{slug}}/')
})

test('Decap writes both languages beside each other, and pictures by a relative path', () => {
  expect(settings).toMatchObject({
    i18n: { structure: 'multiple_files', locales: ['id', 'en'], default_locale: 'id' },
    media_folder: 'content/media',
    public_folder: '../media',
    locale: 'id',
    site_url: 'https://example.org',
    load_config_file: false,
  })
})

test('a list begins empty, and an object that may be left out asks for none of its parts', () => {
  const inForm = collections.flatMap(({ fields = [] }) => fields.flatMap(withParts))
  for (const field of inForm.filter(({ widget }) => widget === 'list'))
    expect(field).toMatchObject({ default: [] })
  for (const field of inForm.filter(({ widget, required }) => widget === 'object' && required === false)) {
    expect(partsOf(field).filter(({ required }) => required !== false)).toEqual([])
  }
})

const withParts = (field: CmsField): CmsField[] => [field, ...partsOf(field).flatMap(withParts)]

function partsOf(field: CmsField): CmsField[] {
  const { fields = [], field: row } = field as { fields?: CmsField[]; field?: CmsField }
  return row ? [row] : fields
}

/** The form as an editor meets it: one line a field. `*` must be filled in, `[en]` exists in both languages. */
function inOutline(): string {
  const lines = collections.map((collection) => {
    const { name, label, label_singular: singular, description, create, fields = [] } = collection
    const head = `${label} (${name}, "${singular}"${create ? '' : ', fixed'}): ${description}`
    return [head, ...fields.flatMap((field) => outline(field, 1))].join('\n')
  })
  return `${lines.join('\n\n')}\n`
}

function outline(field: CmsField, depth: number): string[] {
  const { name, label, widget, required, i18n, hint } = field
  const marks = `${required === false ? '' : ' *'}${i18n ? ' [en]' : ''}`
  const line = `${'  '.repeat(depth)}${name}: ${widget}${marks} | ${label}${hint ? ` | ${hint}` : ''}`
  return [line, ...partsOf(field).flatMap((part) => outline(part, depth + 1))]
}

test('every field of the model is in the form, in its order', () => {
  for (const { name, fields = [] } of collections) {
    expect(fields.map((field) => field.name)).toEqual([
      ...Object.keys(model[name as keyof typeof model].fields),
      'body',
    ])
  }
})
