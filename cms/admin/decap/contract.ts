import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a hook stands on. Each file here that reaches into Decap's inside exports one as `contract`, beside the code that
 * needs it, and `tests/unit/cms/decap-contract.test.ts` looks for each text in what is installed.
 */
export interface Contract {
  /** What Decap offers no public way to. */
  why: string
  relies: readonly Reliance[]
}

interface Reliance {
  /** A file below `node_modules`. */
  in: string
  texts: readonly string[]
}

/** What an upgrade took away, a sentence for each text or file; empty where all is there. `root` is the project's folder. */
export const brokenIn = ({ relies }: Contract, root: string): string[] =>
  relies.flatMap(({ in: file, texts }) => {
    const installed = textOf(root, file)
    if (installed === undefined) return [`${file} is gone`]
    return texts.filter((text) => !installed.includes(text)).map((text) => `${file} holds no more: ${text}`)
  })

export function textOf(root: string, file: string): string | undefined {
  const path = join(root, 'node_modules', file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
