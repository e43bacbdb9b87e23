import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { drawingSources, styleSources } from '../../../src/headers/styles.ts'

const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`

test('every style that the build wrote is named once, whatever page it stands on', () => {
  const [fonts, screen] = ['@font-face{}', 'main{color:red}\n']
  const pages = [
    page(`<style>${fonts}</style><style data-x="1">${screen}</style>`),
    page(`<style>${fonts}</style>`),
  ]
  expect(styleSources(pages)).toEqual([hash(fonts), hash(screen)].sort())
})

test('a script is never blessed, and neither is a style in the text', () => {
  const injected = '<script>alert(1)</script><style>main{display:none}</style>'
  expect(styleSources([page('<script>alert(2)</script>', injected)])).toEqual([])
})

test('the style of a drawing counts without the marks around it', () => {
  const css = '.land{fill:red}'
  const drawing = (style: string) => `<svg><style>${style}</style></svg>`
  expect(drawingSources([drawing(`<![CDATA[${css}]]>`), drawing(css)])).toEqual([hash(css)])
})
