import { createHash } from 'node:crypto'

/**
 * The sources that let a browser apply the styles which the build wrote into these pages: `'sha256-…'`, each once,
 * in the same order for the same pages. Only `<style>` in the head counts: one that came along with a text stands in
 * the body and stays refused. A script is never looked at.
 */
export const styleSources = (pages: readonly string[]): string[] =>
  sources(pages.map((html) => html.slice(0, html.indexOf('</head>'))))

/** The same for drawings, which may be opened by themselves; theirs stands between `<![CDATA[` and `]]>`. */
export const drawingSources = (drawings: readonly string[]): string[] =>
  sources(drawings.map((svg) => svg.replace(/<!\[CDATA\[|\]\]>/g, '')))

const sources = (texts: readonly string[]) => {
  const styles = texts.flatMap((text) => [...text.matchAll(/<style(?:\s[^>]*)?>(.*?)<\/style\s*>/gis)])
  return [...new Set(styles.map(([, css = '']) => hashed(css)))].sort()
}

const hashed = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
