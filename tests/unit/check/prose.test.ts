import { expect, test } from 'vitest'
import { proseOf } from '../../../cms/check/prose.ts'
import { shownBy } from '../../../cms/rules/rendered.ts'

const said = (markdown: string) => proseOf(markdown).map(({ level, problem }) => `${level}: ${problem.en}`)

test.each([
  'Dua paragraf.\n\nSatu **tebal**, *miring*, [tautan](https://x.id/a_b), <https://x.id>, a@b.id.',
  '## Bagian\n\n### Anak\n\n## Bagian lain\n\n- satu\n- dua\n\n> “Kata.”\n> — Nama, Koran',
  'Harga < 5000 dan > 1000, `<b>`, &copy; & {1+1}, 3 <4.',
  '```\n<script>\n• satu\n#### x\n[a](javascript:b)\n```',
  '## X\n\n[a](/kisah/x/) [b](#teks-x) [c](mailto:a@b.id)',
])('plain Markdown has nothing to say about: %j', (markdown) => {
  expect(said(markdown)).toEqual([])
})

test('code from elsewhere is told once, with its first piece', () => {
  expect(said('a <b>b</b> <i>c</i>')).toEqual(['error: There is HTML in the text: "<b>".'])
  expect(said('<p class="MsoNormal"><o:p>x</o:p></p>')).toEqual([
    'error: This text was pasted with code from Word.',
  ])
  expect(said('a <!-- modal 8000 --> <u>b</u>')).toHaveLength(2)
})

test('a link is judged by what a browser would make of it', () => {
  expect(said('[a](java&#x0A;script:x) [b][c]\n\n[c]: data:text/html,x')).toHaveLength(2)
})

test('a picture in the text is refused, or only warned of where it was uploaded', () => {
  expect(said('![a](https://x.id/a.gif)')[0]).toContain('error: A picture in the text lies on another site')
  expect(said('![a](../../.env)')[0]).toContain('error: The picture "../../.env"')
  expect(said('![a](../media/a.jpg)')[0]).toContain('warning')
})

test('a skipped level and a typed bullet are warned of once each', () => {
  expect(said('### A\n\n##### B\n\n• satu\n• dua')).toEqual([
    'warning: The heading "### A" skips a level.',
    'warning: A list is typed with •, and so it shows as one paragraph.',
  ])
})

test('text nested without end is refused in a sentence, and does not stop the check', () => {
  for (const mark of ['> ', '>', '- ', '1. ', '> - ']) {
    const [first] = proseOf(`Teks.\n\n${mark.repeat(600)}kata & [a](https://x.id)\n`)
    expect(first, mark).toMatchObject({ level: 'error', problem: { en: expect.stringContaining('inside') } })
    expect(shownBy(`${mark.repeat(1500)}Siti & Aminah`), mark).toContain('Siti & Aminah')
  }
  expect(said('> - > 1. a & b\n\n- - - - - - - - - - - - - - - - - - - - - - - - - - - -\n')).toEqual([])
}, 60_000)
