import { expect } from 'vitest'
import { english, product } from '../names.ts'
import type { Outcome, Write } from '../trial.ts'
import { htmlOf } from '../../../cms/rules/markdown/html.ts'
import { outside } from '../../unit/markdown/outside.ts'

/**
 * The text as an entry's body. Whatever the check says of it, the HTML that the site and the preview make of it holds
 * nothing outside the allow-list, and `html`, where a case asks for a form of its own.
 */
const body =
  (outcome?: Outcome, html?: RegExp): Write =>
  (folder, { input }) => {
    folder.edit(product, {}, `${input}\n`)
    folder.edit(english, {}, 'Test data.\n')
    const rendered = htmlOf(input)
    expect(outside(rendered)).toEqual([])
    if (html) expect(rendered).toMatch(html)
    return { file: product, field: 'body', ...(outcome && { outcome }), stored: `${input}\n` }
  }

/** Raw HTML is dropped; the check refuses it besides, so that nobody wonders where it went. */
export const anyMarkdown = body()

export const markdown: Record<string, Write> = {
  'md-heading-clash': body(
    'NORMALISE',
    /^(?!.*<h1).*<h2 id="teks-judul-besar">.*<h2 id="teks-judul-kedua">/su,
  ),
  'md-astro-expr': body('SAFE', /\{Astro\.props\.x\} dan \{1\+1\}/u),
  'md-bare-url': body(
    'SAFE',
    /<a href="https:\/\/www\.tokopedia\.com\/kelompok\/keripik" rel="noopener">https:[^<]+<\/a>/u,
  ),
  'md-table-wide': body('SAFE', /<div class="scrolls" tabindex="0">\s*<table>/u),
  'md-code-wide': body('SAFE', /<pre tabindex="0"><code>x{100,}/u),
  // The picture itself has no place in running text, so nothing of its title is left to break out of.
  'md-img-title-break': body('SAFE', /^(?!.*onerror)/su),
}
