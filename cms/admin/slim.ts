import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const stub = (name: string) => fileURLToPath(new URL(`./stubs/${name}.ts`, import.meta.url))

/** Leaves out of the CMS what Decap imports and this form never uses: a seventh of the download, and what runs text as a program. */
export function slimCms(): AstroIntegration {
  return {
    name: 'slim-cms',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const never = [
          { find: /^gray-matter$/, replacement: stub('gray-matter') },
          { find: /^react-dom\/server$/, replacement: stub('react-dom-server') },
          // A second, older parser of Markdown.
          { find: /^react-markdown$/, replacement: stub('react-markdown') },
          { find: /^remark-gfm$/, replacement: stub('remark-gfm') },
        ]
        // In development Decap still validates its configuration.
        const validated = [
          { find: /^ajv$/, replacement: stub('ajv') },
          { find: /^(?:ajv-errors|ajv-keywords\/dist\/keywords)$/, replacement: stub('ajv-plugins') },
        ]
        updateConfig({ vite: { resolve: { alias: command === 'build' ? [...never, ...validated] : never } } })
      },
    },
  }
}
