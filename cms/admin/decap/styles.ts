import * as parts from './parts.ts'
import { selectorOf, type Part } from './parts.ts'

/** Every part by our name for it. */
export const allParts: ReadonlyMap<string, Part> = new Map(
  Object.entries(parts as Record<string, unknown>).flatMap(([name, part]) =>
    Array.isArray(part) ? [[name, part as unknown as Part]] : [],
  ),
)

/**
 * A style sheet of this folder with Decap's own names for its parts: `:--control-pane` becomes the selector of `controlPane`.
 * @throws if there is no such part
 */
export const withParts = (css: string): string =>
  css.replace(/:--([a-z-]+)/g, (written, name: string) => {
    const part = allParts.get(name.replace(/-[a-z]/g, ([, letter = '']) => letter.toUpperCase()))
    if (!part) throw new Error(`cms/admin/decap/parts.ts has no part called ${written}.`)
    return selectorOf(part)
  })
