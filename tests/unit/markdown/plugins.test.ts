import { expect, test } from 'vitest'
import { outside } from './outside.ts'
import { htmlOf as html } from '../../../cms/rules/markdown/html.ts'

test('raw HTML is dropped and its neighbours stay', () => {
  const rendered = html(
    'Satu <b onclick="x()">dua</b>\n\n<script>alert(1)</script>\n\n<style>*{}</style>\n\ntiga',
  )
  expect(rendered).not.toMatch(/<(b|script|style)|onclick/)
  expect(rendered).toContain('tiga')
})

test.each([
  'javascript:alert(1)',
  'java&#x0A;script:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.tld/x',
  '../../etc/passwd',
])('a link to %s keeps its words and loses its address', (address) => {
  const rendered = html(`[klik](${address})`)
  expect(rendered).toContain('klik')
  expect(rendered).not.toContain('href')
})

test('a link to the web stays and does not hand over its opener', () => {
  expect(html('[Kompas](https://www.kompas.com/)')).toContain(
    '<a href="https://www.kompas.com/" rel="noopener">',
  )
})

test('a picture in running text is left out', () => {
  expect(html('![x](https://evil.tld/pixel.gif)')).not.toContain('<img')
})

test('headings begin below the title of the page', () => {
  expect(html('# Judul')).toContain('<h2')
})

test('the last line of a quotation becomes its footer', () => {
  const joined = html('> “Kalimat.”\n> — Nama, Kabar Uji')
  const apart = html('> “Kalimat.”\n>\n> — Nama, *Kabar Uji*')
  expect(joined.replace(/\s+/g, ' ')).toMatch(
    /<blockquote> ?<p>“Kalimat.”<\/p> ?<footer>Nama, Kabar Uji<\/footer>/,
  )
  expect(apart).toMatch(/<footer>Nama, <em>Kabar Uji<\/em><\/footer>/)
})

test('a wide table scrolls in a box of its own that the keyboard reaches', () => {
  expect(html('| a | b |\n|-|-|\n| x | y |')).toMatch(/<div class="scrolls" tabindex="0">\s*<table>/)
})

test('a column of figures is aligned without a style attribute', () => {
  const rendered = html('| a | b |\n|-|-:|\n| x | 1 |')
  expect(rendered).not.toContain('style=')
  expect(rendered).toContain('<td class="figures">1</td>')
})

test('a heading never takes an id of the page itself, and stands twice under two ids', () => {
  expect(html('## Isi\n\n## Isi')).toMatch(/<h2 id="teks-isi">.*<h2 id="teks-isi-2">/s)
})

test('task lists and footnotes lose what the allow-list does not name', () => {
  const rendered = html('- [x] selesai\n\nKata.[^1]\n\n[^1]: Catatan kaki.')
  expect(outside(rendered)).toEqual([])
  expect(rendered).toContain('selesai')
})

test('the list itself is what the tests expect', () => {
  expect(outside('<p><b>x</b></p><h2 id="isi">x</h2><a href="javascript:x">x</a><td class="x">')).toEqual([
    'b',
    'h2 id="isi"',
    'a href="javascript:x"',
  ])
})
