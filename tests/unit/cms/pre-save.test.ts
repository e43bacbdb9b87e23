import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromJS, type Map as ImmutableMap } from 'immutable'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { build } from 'vite'
import { mendedFiles } from '../../../cms/admin/decap/integration.ts'
import { patches } from '../../../cms/admin/decap/patches/index.ts'

type Entry = ImmutableMap<string, unknown>
type Handler = (event: { entry: Entry }) => unknown

interface Registry {
  registerEventListener: (listener: { name: string; handler: Handler }) => void
  invokeEvent: (event: { name: string; data: { entry: Entry } }) => Promise<Entry>
}

const folder = mkdtempSync(join(tmpdir(), 'decap-registry-'))
let registry: Registry

beforeAll(async () => {
  const mended = mendedFiles(process.cwd(), patches)
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'mended', load: (id) => mended.get(id) }],
    build: {
      ssr: join(process.cwd(), 'node_modules/decap-cms-core/dist/esm/lib/registry.js'),
      outDir: folder,
      minify: false,
    },
    ssr: { noExternal: true },
  })
  vi.stubGlobal('window', globalThis)
  registry = (await import(join(folder, 'registry.js'))) as Registry
}, 60_000)
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

const stored = fromJS({
  collection: 'products',
  slug: 'keripik',
  path: 'content/products/keripik.id.md',
  data: { title: 'Keripik' },
  i18n: { en: { data: { title: 'Crisps' } } },
}) as Entry

test('Decap saves the entry that a preSave handler returns, in both languages, and leaves the event as it was', async () => {
  let seen: Entry | undefined
  registry.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) =>
      entry
        .setIn(['data', 'title'], 'Keripik singkong')
        .setIn(['i18n', 'en', 'data', 'title'], 'Cassava crisps'),
  })
  registry.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      seen = entry
      return (entry.get('data') as Entry).set('summary', 'Tipis.')
    },
  })
  const saved = await registry.invokeEvent({ name: 'preSave', data: { entry: stored } })
  expect(saved.toJS()).toEqual({
    ...stored.toJS(),
    data: { title: 'Keripik singkong', summary: 'Tipis.' },
    i18n: { en: { data: { title: 'Cassava crisps' } } },
  })
  expect(seen?.getIn(['i18n', 'en', 'data', 'title'])).toBe('Cassava crisps')
  expect(stored.getIn(['data', 'title'])).toBe('Keripik')
})
