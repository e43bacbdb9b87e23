import type { AstroIntegration } from 'astro'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { Manifest } from '../manifest/index.ts'
import { searchedAs } from './pages.ts'

/** What of Pagefind's files the search page uses: its core, the words of both languages, no interface. */
const used = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.(id|en)\.pagefind|.+\.(pf_\w+))$/

/** Parts of a page's content that lead elsewhere or are for the eye: what does not go to paper, and other works. */
const unsearched = ['[class~="print:hidden"]', '[class~="hidden"]', '.frieze', 'figcaption', 'script']

/**
 * Indexes the built pages of entries, each language apart, and lays Pagefind's files into `/pagefind/`. Whatever is
 * `noindex` (samples) is left out; drafts have no page.
 */
export function searchIndex(manifest: Manifest): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const index = await newIndex()
        let count = 0
        for (const { pathname } of pages) {
          const address = `/${pathname}`
          const page = manifest.pages.get(address)
          const kind = page && searchedAs(page)
          if (kind === undefined) continue
          const html = await readFile(new URL(`.${address}index.html`, dir), 'utf8')
          failOn(await index.addHTMLFile({ url: address, content: forSearch(html, kind) }))
          count++
        }
        const { files, ...result } = await index.getFiles()
        failOn(result)
        for (const { path, content } of files.filter(({ path }) => used.test(path))) {
          const file = fileURLToPath(new URL(`./pagefind/${path}`, dir))
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, content)
        }
        await close()
        logger.info(`${count} pages can be searched`)
      },
    },
  }
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: unsearched })
  failOn({ errors })
  if (!index) throw new Error('Pagefind made no index and did not say why.')
  return index
}

/** The page with its kind named, and with a fact parted from its name, which Pagefind would run together. */
const forSearch = (html: string, kind: string) =>
  html
    .replaceAll('</dt>', ': </dt>')
    .replace('</main>', `<span data-pagefind-meta="kind:${kind}"></span></main>`)

function failOn({ errors }: { errors: string[] }) {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`)
}
