import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { drawingStyles, factsOf } from '../../../src/manifest/facts.ts'

const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`

test('every style that the build wrote is named', () => {
  const [fonts, screen] = ['@font-face{}', 'main{color:red}\n']
  const head = `<style>${fonts}</style><style data-x="1">${screen}</style>`
  expect(factsOf(page(head)).styles).toEqual([hash(fonts), hash(screen)])
})

test('a script is never blessed, and neither is a style in the text', () => {
  const injected = '<script>alert(1)</script><style>main{display:none}</style>'
  expect(factsOf(page('<script>alert(2)</script>', injected)).styles).toEqual([])
})

test('the style of a drawing counts without the marks around it', () => {
  const css = '.land{fill:red}'
  const drawing = (style: string) => `<svg><style>${style}</style></svg>`
  expect(drawingStyles(drawing(`<![CDATA[${css}]]>`))).toEqual([hash(css)])
  expect(drawingStyles(drawing(css))).toEqual([hash(css)])
})

test('a title is the words of it, and only a page that asks for it is left out', () => {
  expect(factsOf(page('<title>Uji &amp; &quot;teh&quot;</title>'))).toMatchObject({
    title: 'Uji & "teh"',
    noindex: false,
  })
  expect(factsOf(page('<meta content="noindex, nofollow" name=robots>')).noindex).toBe(true)
  expect(factsOf(page('', '<meta name="robots" content="noindex">')).noindex).toBe(false)
})

test('its other language is an alternate, its feed is none', () => {
  const head = `<link rel="alternate" type="application/rss+xml" href="/umpan.xml">
    <link href="https://x.example/en/" hreflang="en" rel="alternate">`
  expect(factsOf(page(head)).alternates).toEqual([{ lang: 'en', url: 'https://x.example/en/' }])
})

test('it is made of the scripts and letters that it names', () => {
  const head = '<link rel="preload" as="font" href="/_astro/a.woff2"><link rel="icon" href="/favicon.svg">'
  const body = '<p>src="/_astro/text.js"</p><script type="module" src="/_astro/b.js"></script>'
  expect(factsOf(page(head, body)).parts).toEqual(['/_astro/a.woff2', '/_astro/b.js'])
})

test("a page's own pictures are those that lead nowhere, outside of its header and maps", () => {
  const html = `<header><img src="/logo.jpg"></header><main>
    <figure><img src="/gambar/kain.jpg"><img src="/gambar/peta.svg"></figure>
    <ul><li><img src="/foto/lain.jpg"></li></ul><img src="/gambar/kain.jpg">
    <ul><li><figure><img src="/gambar/tas.jpg"></figure><h3><a href="/produk/tas/">Tas</a></h3></li></ul>
    <a href="/"><img src="/gambar/pulang.jpg"></a><img src="https://lain.example/x.jpg"></main>`
  expect(factsOf(html).pictures).toEqual(['/gambar/kain.jpg', '/foto/lain.jpg'])
})
