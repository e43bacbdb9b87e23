import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Contract } from './contract.ts'

export const contract: Contract = {
  why: 'Decap imports these whether its form uses them or not; what stands in their place must offer what it imports.',
  relies: [
    { in: 'decap-cms-core/dist/esm/formats/frontmatter.js', texts: ["import matter from 'gray-matter'"] },
    {
      in: 'decap-cms-widget-markdown/dist/esm/serializers/remarkRehypeShortcodes.js',
      texts: ["import { renderToString } from 'react-dom/server'"],
    },
    {
      in: 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl.js',
      texts: ["import ReactMarkdown from 'react-markdown'", "import gfm from 'remark-gfm'"],
    },
    {
      in: 'decap-cms-core/dist/esm/constants/configSchema.js',
      texts: [
        "import AJV from 'ajv'",
        "import { select, uniqueItemProperties, instanceof as instanceOf, prohibited } from 'ajv-keywords/dist/keywords'",
        "import ajvErrors from 'ajv-errors'",
      ],
    },
  ],
}

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
