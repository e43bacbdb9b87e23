import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { brokenIn, textOf, type Contract } from '../../../cms/admin/decap/contract.ts'
import { isSelector, type Part } from '../../../cms/admin/decap/parts.ts'
import { allParts, withParts } from '../../../cms/admin/decap/styles.ts'
import { id as phrases } from '../../../cms/admin/locale/id.ts'

// The hooks are imported for what they declare. Decap itself needs a browser to be loaded.
vi.mock('decap-cms-core/dist/esm/backend.js', () => ({ currentBackend: undefined }))
vi.mock('decap-cms-core/dist/esm/redux/index.js', () => ({ store: undefined }))
vi.mock('decap-cms-core/dist/esm/actions/auth.js', () => ({ logoutUser: undefined }))
vi.mock('decap-cms-core/dist/esm/lib/polyfill.js', () => ({}))
vi.mock('decap-cms-widget-relation', () => ({ DecapCmsWidgetRelation: { controlComponent: Object } }))

const project = process.cwd()
const folder = 'cms/admin/decap'

/** They hold what the hooks share, and reach into nothing themselves. */
const noHooks = ['contract.ts', 'implementation.ts', 'integration.ts', 'parts.ts', 'patch.ts', 'styles.ts']

const files = readdirSync(join(project, folder)).filter((name) => /\.(?:ts|css)$/.test(name))
const texts = new Map(files.map((name) => [name, readFileSync(join(project, folder, name), 'utf8')]))
const hooks = files.filter((name) => /(?<!\.d)\.ts$/.test(name) && !noHooks.includes(name))

const modules = import.meta.glob<{ contract?: Contract }>('../../../cms/admin/decap/*.ts')

test.each(hooks)('%s finds in the installed Decap what it relies on', async (name) => {
  const load = modules[`../../../${folder}/${name}`]
  const contract = (await load?.())?.contract
  expect(contract?.why, `${name} says what Decap offers no way to`).toBeTruthy()
  expect(contract && brokenIn(contract, project)).toEqual([])
})

const parts = [...allParts]
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const usersOf = (name: string) =>
  [...texts].flatMap(([file, text]) =>
    file !== 'parts.ts' &&
    (file.endsWith('.css') ? RegExp(`:--${kebab(name)}(?![a-z-])`) : RegExp(`\\b${name}\\b`)).test(text)
      ? [file]
      : [],
  )

/** What labels make of a class, `-EditorContainer-`; the compiler writes a label as a property or into the styles. */
const labelsIn = (text: string) =>
  [...text.matchAll(/\blabel: "(\w+)"|\blabel:(\w+);/g)].map(([, one, other]) => `-${one ?? other}-`)

/** The files that have no such part any more. */
const without = ([name, where, text]: Part, root = project) =>
  [where].flat().filter((file) => {
    const installed = textOf(root, file) ?? ''
    return isSelector(name)
      ? !installed.includes(text ?? name.slice(1))
      : !labelsIn(installed).some((label) => label.includes(name))
  })

test.each(parts.map(([name, part]) => ({ users: usersOf(name).join(', '), name, part })))(
  '$users: Decap still draws $name',
  ({ users, part }) => {
    expect(users, 'no hook or style holds on to it').not.toBe('')
    expect(without(part)).toEqual([])
  },
)

test('styles name parts that there are, and words of our own translation', () => {
  const words = JSON.stringify(phrases)
  for (const [file, css] of texts) {
    if (!file.endsWith('.css')) continue
    expect(withParts(css)).not.toContain(':--')
    for (const [, title] of css.matchAll(/\[title='([^']+)'\]/g)) expect(words, file).toContain(`"${title}"`)
  }
  expect(() => withParts('body :--no-such-part {}')).toThrow('no part called :--no-such-part')
})

test('a label, a test id, an export or a file that an upgrade takes away is named', () => {
  const core = 'decap-cms-core/dist/esm'
  expect(without(['-NoSuchContainer', `${core}/components/Editor/EditorInterface.js`])).toHaveLength(1)
  expect(
    without(['[data-testid="no-such"]', `${core}/components/Editor/EditorInterface.js`, 'no-such']),
  ).toHaveLength(1)
  expect(without(['.nc-fileUploadButton', `${core}/no-such-file.js`])).toEqual([`${core}/no-such-file.js`])
  const contract = (relies: Contract['relies']) => brokenIn({ why: '', relies }, project)
  expect(
    contract([{ in: `${core}/redux/index.js`, texts: ['export { store }', 'export { noSuch }'] }]),
  ).toEqual([`${core}/redux/index.js holds no more: export { noSuch }`])
  expect(contract([{ in: `${core}/no-such-file.js`, texts: [] }])).toEqual([
    `${core}/no-such-file.js is gone`,
  ])
})

test("Decap's own names stand in this folder alone", () => {
  const styles = readdirSync(join(project, 'cms'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.css') && !join('cms', path).startsWith(folder),
  )
  const named = styles.filter((path) =>
    /\[class[*^$~|]?=|:--/.test(readFileSync(join(project, 'cms', path), 'utf8')),
  )
  expect(styles.length).toBeGreaterThan(3)
  expect(named).toEqual([])
})
