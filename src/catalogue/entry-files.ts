import { parseEntry } from '@cms/check/frontmatter'
import type { CollectionName } from '@cms/model/collection'
import type { Locale } from '@cms/rules/locale'
import type { Loader, LoaderContext } from 'astro/loaders'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The files of one collection in one language, read by the parser of the content check, so that check and site read
 * every value the same way. (Astro's own `glob` reads YAML 1.1, where a date with a time zone becomes a moment,
 * possibly on another day.)
 */
export function entryFiles(contentDirectory: string, collection: CollectionName, locale: Locale): Loader {
  const folder = join(contentDirectory, collection)
  const ending = `.${locale}.md`
  const isOurs = (path: string) => dirname(path) === folder && path.endsWith(ending)
  return {
    name: `${collection}${ending}`,
    async load(context) {
      const names = (await filesOf(folder)).filter((name) => name.endsWith(ending)).sort()
      const slugs = new Set(names.map((name) => basename(name, ending)))
      for (const slug of context.store.keys()) if (!slugs.has(slug)) context.store.delete(slug)
      for (const slug of slugs) await read(context, join(folder, slug + ending), slug)
      context.watcher?.on('all', (event, path) => {
        if (!isOurs(path)) return
        const slug = basename(path, ending)
        if (event === 'unlink') context.store.delete(slug)
        else if (event === 'add' || event === 'change')
          read(context, path, slug).catch((error: Error) => context.logger.error(error.message))
      })
      context.watcher?.add(folder)
    },
  }
}

/** Git does not keep an empty folder. */
const filesOf = (folder: string) => readdir(folder).catch(() => [])

/** @throws when the file can't be read; the content check, which runs first, says why in the editor's words. */
async function read({ store, config, parseData, renderMarkdown }: LoaderContext, path: string, id: string) {
  const parsed = parseEntry(await readFile(path, 'utf8'))
  const filePath = relative(fileURLToPath(config.root), path)
  if (!parsed.ok) {
    throw new Error(
      `${filePath}: ${parsed.flaws.map(({ problem }) => problem.en).join(' ')} Run "npm run check".`,
    )
  }
  const data = await parseData({ id, data: parsed.data, filePath: path })
  // Astro removes the empty front matter again. Without it, a text that begins with a line of dashes would lose it.
  const rendered = await renderMarkdown(`---\n---\n${parsed.body}`, { fileURL: pathToFileURL(path) })
  store.set({ id, data, body: parsed.body, filePath, rendered })
}
