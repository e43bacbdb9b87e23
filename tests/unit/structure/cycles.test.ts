import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { circlesIn } from './circles.ts'
import { importsIn, importsOf } from './imports.ts'

const imports = importsIn(['cms', 'src'])

/** The folder of a file: the first one below `cms` or `src`, or the file itself if it is in none. */
const roomOf = (file: string) => file.split('/').slice(0, 2).join('/')

test('no two folders import each other', () => {
  const between = imports.map(({ from, to }) => [roomOf(from), roomOf(to)] as const)
  expect(circlesIn(between.filter(([from, to]) => from !== to))).toEqual([])
})

test('no file imports itself through others', () => {
  const values = imports.filter(({ isType }) => !isType)
  expect(circlesIn(values.map(({ from, to }) => [from, to]))).toEqual([])
})

test('type imports form a cycle only within one folder', () => {
  const circles = circlesIn(imports.map(({ from, to }) => [from, to]))
  expect(circles.filter((circle) => new Set(circle.map(dirname)).size > 1)).toEqual([])
})

test('a cycle of any length is found and named', () => {
  expect(
    circlesIn([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ]),
  ).toEqual([['a', 'b', 'c']])
})

test('imports are read from TypeScript, and from the front matter and scripts of Astro files', () => {
  const from = 'src/layouts/Page.astro'
  const text = `---\nimport type { Locale } from '@cms/rules/locale'\n---\n<script>import '../env.d.ts'</script>`
  expect(importsOf(from, text)).toEqual([
    { from, to: 'cms/rules/locale.ts', isType: true },
    { from, to: 'src/env.d.ts', isType: false },
  ])
})
