import type { AstroIntegration } from 'astro'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Environment } from '../../cms/backend.ts'
import { connectionFrom } from '../../cms/connection.ts'
import { adminPolicy } from '../../cms/policy.ts'
import { drawingStyles } from '../manifest/facts.ts'
import type { Manifest } from '../manifest/index.ts'
import { headersFile } from './file.ts'
import { rulesFor } from './rules.ts'

/** Writes `_headers` into the built site. It stands last: it names what all others have written. */
export function siteHeaders(manifest: Manifest, environment: Environment = process.env): AstroIntegration {
  return {
    name: 'site-headers',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const connection = connectionFrom(environment)
        const files = filesIn(folder)
        const drawings = files.filter((file) => /^\/gambar\/.*\.svg$/.test(file))
        const rules = rulesFor({
          files,
          pages: manifest.pages,
          drawings: drawings.map((file) => drawingStyles(readFileSync(join(folder, file), 'utf8'))),
          cms: connection.ok ? adminPolicy(connection.value.backend) : undefined,
        })
        writeFileSync(join(folder, '_headers'), headersFile(rules))
        logger.info(`${rules.length} rules in _headers.`)
      },
    },
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort()
