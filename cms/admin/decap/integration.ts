import { createHash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { patched, type Patch } from './patch.ts'
import { patches } from './patches/index.ts'
import { withParts } from './styles.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * Puts our mends into Decap's files as they are bundled, in `npm start` and in the build alike, and Decap's names into our
 * styles of it. All mends are tried before either begins: one that fits no more stops both.
 */
export function mendedDecap(): AstroIntegration {
  return {
    name: 'mended-decap',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const mended = mendedFiles(fileURLToPath(config.root), patches)
        // Vite keeps what it bundled for `npm start` until the name of a plugin changes.
        const digest = createHash('sha256').update(JSON.stringify(patches)).digest('hex').slice(0, 12)
        const plugin = {
          name: `mended-decap-${digest}`,
          load: (id: string) => mended.get(id.split('?')[0]?.split('/').join(sep) ?? ''),
        }
        const styles = {
          name: 'decap-parts',
          load: (id: string) => {
            const path = id.split('?')[0]?.split('/').join(sep) ?? ''
            return path.startsWith(here) && path.endsWith('.css')
              ? withParts(readFileSync(path, 'utf8'))
              : undefined
          },
        }
        updateConfig({
          vite: { plugins: [plugin, styles], optimizeDeps: { rolldownOptions: { plugins: [plugin] } } },
        })
      },
    },
  }
}

/** Path on disk → text with every patch of that file in it. @throws as `patched` does */
export function mendedFiles(root: string, all: readonly Patch[]): Map<string, string> {
  const mended = new Map<string, string>()
  for (const patch of all) {
    const folder = join(root, 'node_modules', patch.package)
    // As the bundler names it, wherever npm put it.
    const path = realpathSync(join(folder, patch.file))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    mended.set(path, patched(mended.get(path) ?? readFileSync(path, 'utf8'), patch, version))
  }
  return mended
}
