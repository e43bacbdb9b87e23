import { isMap, isNode, isScalar, isSeq } from 'yaml'
import { withoutBlanks } from '../model/field.ts'
import type { ParsedEntry } from './frontmatter.ts'

/** Names and row numbers from the top of the front matter: ["people", 0, "name"]. */
export type Path = readonly (string | number)[]

/** The line where `path` is written, or its innermost part that is; undefined if not even its first name is. */
export function lineOf(top: unknown, path: Path, lineAt: (offset: number) => number): number | undefined {
  let node: unknown = top
  let line: number | undefined
  for (const step of path) {
    const next = below(node, step)
    if (next === undefined) return line
    if (next.at !== undefined) line = lineAt(next.at)
    node = next.value
  }
  return line
}

function below(node: unknown, step: string | number): { at: number | undefined; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    return pair && { at: start(pair.key), value: pair.value }
  }
  if (isSeq(node)) {
    const row = node.items[Number(step)]
    return row === undefined ? undefined : { at: start(row), value: row }
  }
  return undefined
}

const start = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined)

/** The line of a dotted path such as "people.0.name". */
export type LineOf = (field: string) => number | undefined

/** Converts row numbers: the schema counts rows without blank ones, the file has them. */
export function linesOf({ data, lineOf }: ParsedEntry): LineOf {
  return (field) => {
    let value: unknown = data
    const path = field.split('.').map((step) => {
      if (!Array.isArray(value)) {
        value =
          value !== null && typeof value === 'object'
            ? Object.entries(value).find(([key]) => key === step)?.[1]
            : undefined
        return step
      }
      const rows = [...value.entries()].filter(([, row]) => withoutBlanks(row) !== undefined)
      const [index, row] = rows[Number(step)] ?? [Number(step), undefined]
      value = row
      return index
    })
    return lineOf(path)
  }
}
