import type { AstroIntegration } from 'astro'
import { table } from './table.ts'

/** Gives every page of the table its address in both languages, so that one file in `src/pages` serves both. */
export function bilingualRoutes(): AstroIntegration {
  return {
    name: 'bilingual-routes',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        for (const { patterns, entrypoint } of table)
          for (const pattern of Object.values(patterns))
            injectRoute({ pattern, entrypoint: new URL(entrypoint, config.root) })
      },
    },
  }
}
