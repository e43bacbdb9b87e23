import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '../manifest/index.ts'
import { leadOn } from './lead-on.ts'

/**
 * Former addresses lead to the present ones. What it writes was never rendered, so the manifest doesn't know it, and
 * neither sitemap nor search does.
 */
export function formerAddresses(content: string, { pages }: Manifest): AstroIntegration {
  let site: string
  return {
    name: 'former-addresses',
    hooks: {
      'astro:config:done': ({ config }) => void (site = config.site ?? 'http://localhost:4321'),
      'astro:build:done': ({ dir, logger }) => {
        const count = leadOn(content, fileURLToPath(dir), site, (address) => pages.get(address)?.title)
        logger.info(`${count} addresses lead on to another.`)
      },
    },
  }
}
