import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mendedFiles } from '../../../cms/admin/decap/integration.ts'
import { patched } from '../../../cms/admin/decap/patch.ts'
import { patches } from '../../../cms/admin/decap/patches/index.ts'

const project = process.cwd()

test.each(patches)('$name fits the installed $package, and changes it', (patch) => {
  const folder = join(project, 'node_modules', patch.package)
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const text = readFileSync(join(folder, patch.file), 'utf8')
  expect(patched(text, patch, version)).not.toBe(text)
})

test('patches of one file stand in it together', () => {
  const files = mendedFiles(project, patches)
  expect([...files.keys()]).toHaveLength(new Set(patches.map((each) => each.package + each.file)).size)
  for (const { package: name, file, edits } of patches) {
    const text = files.get(join(project, 'node_modules', name, file))
    for (const { replace } of edits) expect(text).toContain(replace)
  }
})

const [patch] = patches
if (!patch) throw new Error('no patches')

test.each([
  ['gone', 'another text', '0 times'],
  ['there twice', [1, 2].map(() => patch.edits[0]?.find).join(''), '2 times'],
])('a text that is %s stops the build, with what to do', (_how, text, times) => {
  const stopped = () => patched(text, patch, '9.9.9')
  expect(stopped).toThrow(`The patch "${patch.name}" of ${patch.package} does not fit any more`)
  expect(stopped).toThrow(`${patch.file} of version 9.9.9 holds ${times}`)
  expect(stopped).toThrow('delete the patch in cms/admin/decap/patches/')
})

test('one that does not fit stops the start of both the build and the development server', () => {
  const gone = { ...patch, edits: [{ find: 'no such text', replace: '' }] }
  expect(() => mendedFiles(project, [gone])).toThrow(patch.name)
})
