import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { leadOn } from './lead-on.ts'

/**
 * Former addresses lead to the present ones. It stands last among the integrations: what it writes belongs in no
 * sitemap and no search, and so must not be there when the built pages are read for them.
 */
export function formerAddresses(content: string): AstroIntegration {
  let site: string
  return {
    name: 'former-addresses',
    hooks: {
      'astro:config:done': ({ config }) => void (site = config.site ?? 'http://localhost:4321'),
      'astro:build:done': ({ dir, logger }) => {
        const count = leadOn(content, fileURLToPath(dir), site)
        logger.info(`${count} addresses lead on to another.`)
      },
    },
  }
}
