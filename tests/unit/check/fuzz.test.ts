import fc from 'fast-check'
import { stringify } from 'yaml'
import { expect, test } from 'vitest'
import { checkContent } from '../../../cms/check/content.ts'
import { model } from '../../../cms/model/index.ts'
import { copyOfValid } from '../../hostile/folder.ts'

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

test('any bytes at all do, too', async () => {
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
