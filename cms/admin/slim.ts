import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const absent = (name: string) => fileURLToPath(new URL(`./absent/${name}.ts`, import.meta.url))

/** Leaves out of the CMS what Decap imports and this form never uses: a seventh of the download, and what runs text as a program. */
export function slimCms(): AstroIntegration {
  return {
    name: 'slim-cms',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const never = [
          { find: /^gray-matter$/, replacement: absent('gray-matter') },
          { find: /^react-dom\/server$/, replacement: absent('react-dom-server') },
        ]
        // In development Decap still validates its configuration.
        const validated = [
          { find: /^ajv$/, replacement: absent('ajv') },
          { find: /^(?:ajv-errors|ajv-keywords\/dist\/keywords)$/, replacement: absent('ajv-plugins') },
        ]
        updateConfig({ vite: { resolve: { alias: command === 'build' ? [...never, ...validated] : never } } })
      },
    },
  }
}
