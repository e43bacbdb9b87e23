import { createHash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { patched, type Patch } from './patch.ts'
import { patches } from './patches/index.ts'

/**
 * Puts our mends into Decap's files as they are bundled, in `npm start` and in the build alike. All are tried before
 * either begins: a mend that fits no more stops both.
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
        updateConfig({
          vite: { plugins: [plugin], optimizeDeps: { rolldownOptions: { plugins: [plugin] } } },
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
