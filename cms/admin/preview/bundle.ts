import { fileURLToPath } from 'node:url'
import { getViteConfig } from 'astro/config'
import { build, type Plugin, type Rolldown } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const root = here('../../../')

/** Parts of the site that only a build can run, and what does their work in a browser. */
const browserShims = new Map([
  [here('../../../src/catalogue/index.ts'), here('browser-shims/catalogue.ts')],
  [here('../../../src/images/photographs/photograph.ts'), here('browser-shims/photographs.ts')],
  [here('../../../src/images/drawings/raster-files.ts'), here('browser-shims/drawing-files.ts')],
  [here('../../../src/images/store.ts'), here('browser-shims/drawing-store.ts')],
  [here('../../../src/layouts/Page.astro'), here('browser-shims/Page.astro')],
  [
    here('../../../node_modules/decode-named-character-reference/index.dom.js'),
    here('browser-shims/named-character.ts'),
  ],
])

/**
 * The preview as one script for a worker: the site's own templates, compiled by Astro as for a page.
 * About 1 s. `site` is where the site stands.
 */
export async function previewScript(site: string): Promise<string> {
  const configFor = getViteConfig(
    { root, plugins: [replacing(browserShims), withoutStyles] },
    { configFile: false, root, site, logLevel: 'error', cacheDir: '.cache/preview' },
  )
  const config = await configFor({ mode: 'production', command: 'build' })
  const output = await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { target: 'webworker', noExternal: true },
    build: {
      ssr: here('worker.ts'),
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [{ code, imports, dynamicImports }] = (output as Rolldown.RolldownOutput).output
  const needs = [...imports, ...dynamicImports]
  if (needs.length > 0) throw new Error(`The preview must stand alone, and imports ${needs.join(', ')}.`)
  return code
}

/** @throws with the names of files that are no longer imported, whose replacements would be left out in silence */
const replacing = (files: ReadonlyMap<string, string>, replaced = new Set<string>()): Plugin => ({
  name: 'browser-shims',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (importer === undefined) return null
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    const shim = found && files.get(found.id)
    if (found && shim) replaced.add(found.id)
    return shim ?? null
  },
  buildEnd(error) {
    const missed = [...files.keys()].filter((file) => !replaced.has(file))
    if (!error && missed.length > 0)
      this.error(`The preview imports no more, or elsewhere: ${missed.join(', ')}. Correct browserShims.`)
  },
})

/** The frame has the site's styles already; a page's markup is all that is asked here. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  load: (id) => (/\.css($|\?(?!.*raw))|type=style/.test(id) ? { code: '', moduleType: 'js' } : null),
}
