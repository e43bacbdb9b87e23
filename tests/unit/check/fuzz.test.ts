import fc from 'fast-check'
import { stringify } from 'yaml'
import { expect, test } from 'vitest'
import { checkContent } from '../../../cms/check/content.ts'
import { model } from '../../../cms/model/index.ts'
import { parseEntry } from '../../../cms/check/frontmatter.ts'
import { copyOfValid } from '../../hostile/folder.ts'
import { markdown } from '../markdown/anything.ts'
import { outside } from '../markdown/outside.ts'
import { htmlOf } from '../../../cms/rules/markdown/html.ts'

const collections = Object.keys(model) as (keyof typeof model)[]
const RUNS = { numRuns: 60 }

/** Names that are fields, or look like them, over values of any shape. */
const frontMatter = fc.constantFrom(...collections).chain((name) =>
  fc.record({
    name: fc.constant(name),
    data: fc.dictionary(
      fc.oneof(
        fc.constantFrom(...Object.keys(model[name].fields)),
        fc.constantFrom('__proto__', 'constructor', 'a.b'),
        fc.string(),
      ),
      fc.oneof(
        fc.jsonValue({ maxDepth: 4 }),
        // What answers to the names that every object has, and cannot become text.
        fc.constantFrom({ toString: '!' }, { valueOf: 1, toString: {} }, { toJSON: 'x' }, [
          { toString: '!' },
        ]),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('keripik', '../media/a.jpg', '2026-01-05'),
      ),
    ),
  }),
)

async function holds(write: (folder: ReturnType<typeof copyOfValid>) => void) {
  const folder = copyOfValid()
  try {
    write(folder)
    for (const { file, field, problem, fix, level } of await checkContent(folder.dir)) {
      expect(file).toMatch(/^(?:products|stories|groups|villages|pages|media)\/[^/]+$/)
      expect(typeof field).toBe('string')
      expect(['error', 'warning']).toContain(level)
      for (const sentence of [problem.id, problem.en, fix.id, fix.en]) expect(sentence).toMatch(/\S/)
    }
  } finally {
    folder.remove()
  }
}

test('any front matter at all gives problems about files of the folder, and no exception', async () => {
  await fc.assert(
    fc.asyncProperty(frontMatter, fc.constantFrom('id', 'en'), ({ name, data }, locale) =>
      holds((folder) => {
        folder.write(`${name}/uji.id.md`, '---\ntitle: Uji\n---\n')
        folder.write(`${name}/uji.${locale}.md`, `---\n${stringify(data)}---\nIsi`)
      }),
    ),
    RUNS,
  )
}, 60_000)

test('a file of any bytes gives problems, and no exception', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((text) => new TextEncoder().encode(`---\n${text}\n---\n`)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, (content) =>
      holds((folder) => {
        folder.write('products/uji.id.md', Buffer.from(content))
        folder.write('media/uji.jpg', Buffer.from(content))
        folder.edit('products/kue.id.md', { photo: '../media/uji.jpg', photoAlt: 'Kue di piring' })
      }),
    ),
    RUNS,
  )
}, 60_000)

/** A product that stands, with some values replaced and a text of any kind. */
const wholeEntry = fc.record({
  changes: fc.dictionary(
    fc.constantFrom(...Object.keys(model.products.fields)),
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 60 }) },
      {
        weight: 3,
        arbitrary: fc.constantFrom('Keripik', 'kelompok-melati', 'food', 'jamu', 25000, true, '2026-01-05'),
      },
      { weight: 1, arbitrary: markdown },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    ),
    { maxKeys: 3 },
  ),
  body: markdown,
})

test('of any whole entry the check names the file, or the build can read it and no markup comes through', async () => {
  let stood = 0
  await fc.assert(
    fc.asyncProperty(wholeEntry, async ({ changes, body }) => {
      const folder = copyOfValid()
      try {
        const file = 'products/keripik.id.md'
        folder.edit(file, changes, body)
        const errors = (await checkContent(folder.dir)).filter(({ level }) => level === 'error')
        for (const error of errors) expect(error.file).toMatch(/^(?:products|stories|groups)\/[\w.-]+$/)
        if (errors.length > 0) return
        stood++
        // What src/catalogue/entry-files.ts does with a file.
        const parsed = parseEntry(folder.text(file))
        if (!parsed.ok) throw new Error('The check passed a file that cannot be read.')
        expect(() => model.products.indonesian.parse(parsed.data)).not.toThrow()
        expect(outside(htmlOf(parsed.body))).toEqual([])
      } finally {
        folder.remove()
      }
    }),
    { numRuns: 400, interruptAfterTimeLimit: 8000, markInterruptAsFailure: false },
  )
  expect(stood).toBeGreaterThan(0)
}, 60_000)
