import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proseOf } from '../../../cms/check/prose.ts'
import { outside } from './outside.ts'
import { inThePreview, onTheSite } from './render.ts'

/** Signs that mean something in Markdown or HTML, so that random text is more than paragraphs. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '<!DOCTYPE html>', '&lt;', '&#x6A;'],
    ...['[', ']', '(', ')', '](', '![', ']: ', '[^1]', '[^1]: ', '`', '```\n', '~~~', '~~', '*', '**', '_'],
    ...[
      '#',
      '## ',
      '> ',
      '> — ',
      '- ',
      '- [x] ',
      '1. ',
      '| ',
      '|-|\n',
      ':-:',
      '    ',
      '\t',
      '\n',
      '\n\n',
      '\\',
    ],
    ...[
      '{',
      '}',
      '{frontmatter.title}',
      '$',
      '$$',
      ':::',
      '---\n',
      '+++\n',
      '===\n',
      '"',
      "'",
      '%',
      '%zz',
      '\0',
    ],
  ),
  fc.constantFrom(
    ...[
      'script',
      'style',
      'svg',
      'iframe',
      'img src=x onerror=alert(1)',
      'a href="javascript:x"',
      'plaintext',
    ],
    ...[
      'math',
      'template',
      'form',
      'base href=//x',
      'o:p',
      'div style="x"',
      'p onclick=x',
      'textarea',
      'title',
    ],
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      'java&#x0A;script:x',
      'data:text/html,x',
      'vbscript:x',
      '//evil.tld',
    ],
    ...[
      'https://x.id/',
      'http://x.id/a_b',
      'www.x.id',
      'a@b.id',
      '/kisah/x/',
      '#x',
      '../media/x.jpg',
      'mailto:a@b',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ maxLength: 12 }),
)
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

/** About six seconds in all. A counter-example that is found is shrunk and printed with its seed. */
const RUNS = { numRuns: 3000, interruptAfterTimeLimit: 6000, markInterruptAsFailure: false }

test('no text becomes anything outside the allow-list, on the site or in the preview', async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (text) => {
      expect(outside(await onTheSite(text))).toEqual([])
      expect(outside(inThePreview(text))).toEqual([])
      for (const { problem, fix } of proseOf(text)) {
        for (const sentence of [problem.id, problem.en, fix.id, fix.en])
          expect(sentence).toMatch(/^\S.*\S$/su)
      }
    }),
    RUNS,
  )
}, 30_000)
