import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri'
import { markdownHtml } from '../../../cms/admin/preview/markdown/index.ts'
import { features, hastPlugins, mdastPlugins } from '../../../src/markdown/plugins.ts'

// The processor of astro.config.mjs, called as Astro calls it.
const processor = await createSatteriMarkdownProcessor({
  mdastPlugins,
  hastPlugins,
  features,
  syntaxHighlight: false,
})

/** The HTML of running text on the site. The empty front matter is what `src/catalogue/entry-files.ts` puts before it. */
export const onTheSite = async (markdown: string): Promise<string> =>
  (await processor.render(`---\n---\n${markdown}`)).code

/** The same in the CMS's preview. */
export const inThePreview = markdownHtml
