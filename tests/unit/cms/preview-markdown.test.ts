import { readFileSync, readdirSync } from 'node:fs'
import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { markdownHtml } from '../../../cms/admin/preview/markdown/index.ts'
import { parseEntry } from '../../../cms/check/frontmatter.ts'
import { model } from '../../../cms/model/index.ts'
import { onTheSite } from '../markdown/render.ts'

/** White space between blocks and how a character is escaped mean nothing. */
const normal = (html: string) =>
  serialize(parseFragment(html))
    .replace(/\s*\n\s*/g, '\n')
    .trim()

async function expectTheSame(markdown: string) {
  expect(normal(markdownHtml(markdown))).toBe(normal(await onTheSite(markdown)))
}

describe('running text in the preview is what the site makes of it', () => {
  const bodies = Object.keys(model).flatMap((collection) =>
    readdirSync(`content/${collection}`).map((file) => `content/${collection}/${file}`),
  )

  it.each(bodies)('%s', async (path) => {
    const parsed = parseEntry(readFileSync(path, 'utf8'))
    if (!parsed.ok) throw new Error(`${path} cannot be read`)
    await expectTheSame(parsed.body)
  })

  it.each([
    ['paragraphs', 'Satu\ndua  \ntiga\\\nempat\n\nlima'],
    ['stress', '*a* **b** ***c*** _d_ a*b*c'],
    ['headings', '# Judul "besar" & kecil\n\n## Sama\n\n## Sama\n\n### Ã - b_c'],
    ['lists', '- a\n- b\n\n  c\n\n3. tiga\n4. empat\n   - dalam'],
    ['quotation with its source', '> Kami "senang".\n>\n> — Bu Guru, *Koran*'],
    ['quotation with its source in one paragraph', '> Kami senang.\n> — [Koran](https://koran.id/a)'],
    [
      'links',
      '[a](https://x.id "judul") [b](/desa/) [c](#d) <https://y.id/a--b> https://z.id/a--b www.x.id a@b.id',
    ],
    ['reference links', '[a][b] [b]\n\n[b]: https://x.id'],
    [
      'forbidden addresses',
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](../media/x.jpg) [d](tel:1) [e](//x.id)',
    ],
    [
      'forbidden addresses, disguised',
      '[a](java&#115;cript:x) [b](JaVaScRiPt:x) [c](\\javascript:x) [d](<java script:x>)',
    ],
    [
      'raw HTML',
      'a <b onclick="x()">b</b> c\n\n<script>alert(1)</script>\n\n<div>\n*x*\n</div>\n\nd <!-- e --> f',
    ],
    ['pictures', '![a](x.jpg) b ![c][d]\n\n[d]: https://x.id/y.jpg'],
    ['lists of tasks', '- [ ] a\n- [x] b'],
    ['notes', 'a[^1] b\n\n[^1]: Catatan kaki.'],
    ['headings like the page itself', '## Isi\n\n## Isi\n\n## Isi 2'],
    ['tables', '| "a" | b |\n|--:|:-:|\n| 1 | `x` |'],
    ['code', '`"a" -- b...` dan\n\n```js\n"a" -- b\n```\n\n    "c"'],
    ['rules and struck words', 'a\n\n---\n\n~~b~~'],
    ['special signs', 'a & b < c > d &copy; &amp; "e" é 😀'],
    ['quotation marks', '"a" (“b”) "*c*" *"d"* a" b\' \'90an rock \'n\' roll it\'s "\'e\'" 5\'4" a"b"'],
    ['quotation marks over lines', '"a\nb" \'c\nd\'\n\n"e\n\nf"\n\n- "g"\n- \'h\' i"'],
    ['quotation marks beside markup', '[“a”](/x)"b" `c`"d" "`e`" **"f"**\'g\' "h\\\ni"'],
    ['dashes and dots', 'a--b a---b a----b a-----b a------- 1-2 a... b.... c..'],
  ])('%s', (_name, markdown) => expectTheSame(markdown))

  it('is nothing where nothing is written', () => {
    expect(markdownHtml('')).toBe('')
    expect(markdownHtml(' \n')).toBe('')
  })
})
