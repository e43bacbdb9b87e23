import { expect, test } from 'vitest'
import { htmlOf } from '../../../cms/rules/markdown/html.ts'

test.each([
  ['paragraphs', 'Satu\ndua  \ntiga\\\nempat\n\nlima', '<p>Satu\ndua<br>\ntiga<br>\nempat</p>\n<p>lima</p>'],
  [
    'stress',
    '*a* **b** ***c*** _d_ a*b*c',
    '<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <em>d</em> a<em>b</em>c</p>',
  ],
  [
    'headings',
    '# Judul "besar" & kecil\n\n## Sama\n\n## Sama\n\n### Ã - b_c',
    '<h2 id="teks-judul-besar-kecil">Judul “besar” &amp; kecil</h2>\n<h2 id="teks-sama">Sama</h2>\n<h2 id="teks-sama-2">Sama</h2>\n<h3 id="teks-ã---bc">Ã - b_c</h3>',
  ],
  [
    'lists',
    '- a\n- b\n\n  c\n\n3. tiga\n4. empat\n   - dalam',
    '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n<ol start="3">\n<li>tiga</li>\n<li>empat\n<ul>\n<li>dalam</li>\n</ul>\n</li>\n</ol>',
  ],
  [
    'quotation with its source',
    '> Kami "senang".\n>\n> — Bu Guru, *Koran*',
    '<blockquote>\n<p>Kami “senang”.</p>\n\n<footer>Bu Guru, <em>Koran</em></footer></blockquote>',
  ],
  [
    'quotation with its source in one paragraph',
    '> Kami senang.\n> — [Koran](https://koran.id/a)',
    '<blockquote>\n\n<p>Kami senang.</p><footer><a href="https://koran.id/a" rel="noopener">Koran</a></footer></blockquote>',
  ],
  [
    'links',
    '[a](https://x.id "judul") [b](/desa/) [c](#d) <https://y.id/a--b> https://z.id/a--b www.x.id a@b.id',
    '<p><a href="https://x.id" title="judul" rel="noopener">a</a> <a href="/desa/">b</a> <a href="#d">c</a> <a href="https://y.id/a--b" rel="noopener">https://y.id/a--b</a> <a href="https://z.id/a--b" rel="noopener">https://z.id/a--b</a> <a href="http://www.x.id" rel="noopener">www.x.id</a> <a href="mailto:a@b.id">a@b.id</a></p>',
  ],
  [
    'reference links',
    '[a][b] [b]\n\n[b]: https://x.id',
    '<p><a href="https://x.id" rel="noopener">a</a> <a href="https://x.id" rel="noopener">b</a></p>',
  ],
  [
    'forbidden addresses',
    '[a](javascript:alert(1)) [b](data:text/html,x) [c](../media/x.jpg) [d](tel:1) [e](//x.id)',
    '<p><span>a</span> <span>b</span> <span>c</span> <span>d</span> <span>e</span></p>',
  ],
  [
    'forbidden addresses, disguised',
    '[a](java&#115;cript:x) [b](JaVaScRiPt:x) [c](\\javascript:x) [d](<java script:x>)',
    '<p><span>a</span> <span>b</span> <span>c</span> <span>d</span></p>',
  ],
  [
    'raw HTML',
    'a <b onclick="x()">b</b> c\n\n<script>alert(1)</script>\n\n<div>\n*x*\n</div>\n\nd <!-- e --> f',
    '<p>a b c</p>\n\n\n<p>d  f</p>',
  ],
  ['pictures', '![a](x.jpg) b ![c][d]\n\n[d]: https://x.id/y.jpg', '<p> b </p>'],
  ['lists of tasks', '- [ ] a\n- [x] b', '<ul>\n<li> a</li>\n<li> b</li>\n</ul>'],
  ['notes', 'a[^1] b\n\n[^1]: Catatan kaki.', '<p>a[^1] b</p>\n<p>[^1]: Catatan kaki.</p>'],
  [
    'headings like the page itself',
    '## Isi\n\n## Isi\n\n## Isi 2',
    '<h2 id="teks-isi">Isi</h2>\n<h2 id="teks-isi-2">Isi</h2>\n<h2 id="teks-isi-2-2">Isi 2</h2>',
  ],
  [
    'tables',
    '| "a" | b |\n|--:|:-:|\n| 1 | `x` |',
    '<div class="scrolls" tabindex="0"><table>\n<thead>\n<tr>\n<th class="figures">“a”</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="figures">1</td>\n<td><code>x</code></td>\n</tr>\n</tbody>\n</table></div>',
  ],
  [
    'code',
    '`"a" -- b...` dan\n\n```js\n"a" -- b\n```\n\n    "c"',
    '<p><code>"a" -- b...</code> dan</p>\n<pre tabindex="0"><code>"a" -- b\n</code></pre>\n<pre tabindex="0"><code>"c"\n</code></pre>',
  ],
  ['rules and struck words', 'a\n\n---\n\n~~b~~', '<p>a</p>\n<hr>\n<p><del>b</del></p>'],
  ['special signs', 'a & b < c > d &copy; &amp; "e" é 😀', '<p>a &amp; b &lt; c &gt; d © &amp; “e” é 😀</p>'],
  [
    'quotation marks',
    '"a" (“b”) "*c*" *"d"* a" b\' \'90an rock \'n\' roll it\'s "\'e\'" 5\'4" a"b"',
    '<p>“a” (“b”) “<em>c</em>” <em>“d”</em> a” b’ ’90an rock ‘n’ roll it’s “‘e’” 5’4” a“b”</p>',
  ],
  [
    'quotation marks over lines',
    '"a\nb" \'c\nd\'\n\n"e\n\nf"\n\n- "g"\n- \'h\' i"',
    '<p>“a\nb” ‘c\nd’</p>\n<p>“e</p>\n<p>f”</p>\n<ul>\n<li>“g”</li>\n<li>‘h’ i”</li>\n</ul>',
  ],
  [
    'quotation marks beside markup',
    '[“a”](/x)"b" `c`"d" "`e`" **"f"**\'g\' "h\\\ni"',
    '<p><a href="/x">“a”</a>“b” <code>c</code>“d” “<code>e</code>” <strong>“f”</strong>‘g’ “h<br>\ni”</p>',
  ],
  [
    'dashes and dots',
    'a--b a---b a----b a-----b a------- 1-2 a... b.... c..',
    '<p>a–b a—b a––b a—–b a—–– 1-2 a… b…. c..</p>',
  ],
])('%s', (_name, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html)
})

test('is nothing where nothing is written', () => {
  expect(htmlOf('')).toBe('')
  expect(htmlOf(' \n')).toBe('')
})

test('emphasis in emphasis without end is rendered, its words kept', () => {
  const html = htmlOf(`${'*a '.repeat(800)}dalam ${'a* '.repeat(800)}`)
  expect(html).toContain('dalam')
  expect(html.match(/<em>/gu)?.length).toBeLessThan(101)
})
