import type { Graph, Thing } from 'schema-dts'

/**
 * The text of a JSON-LD script. Only `<` could end the script, or open a comment in it, so that every one is
 * written as an escape; JSON reads it as the same sign.
 */
export function scriptOf(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
