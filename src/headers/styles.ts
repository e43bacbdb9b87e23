import { createHash } from 'node:crypto'

/**
 * The sources that let a browser apply the styles which the build wrote into these pages: `'sha256-…'`, each once,
 * in the same order for the same pages. Only `<style>` in the head counts: one that came along with a text stands in
 * the body and stays refused. A script is never looked at.
 */
export const styleSources = (pages: Iterable<string>): string[] =>
  sources(pages, (html) => html.slice(0, html.indexOf('</head>')))

/** The same for drawings, which may be opened by themselves; theirs stands between `<![CDATA[` and `]]>`. */
export const drawingSources = (drawings: Iterable<string>): string[] =>
  sources(drawings, (svg) => svg.replace(/<!\[CDATA\[|\]\]>/g, ''))

/** One text after the other: all pages of a large site would not fit in memory. */
function sources(texts: Iterable<string>, partOf: (text: string) => string): string[] {
  const found = new Set<string>()
  for (const text of texts)
    for (const [, css = ''] of partOf(text).matchAll(/<style(?:\s[^>]*)?>(.*?)<\/style\s*>/gis))
      found.add(hashed(css))
  return [...found].sort()
}

const hashed = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
