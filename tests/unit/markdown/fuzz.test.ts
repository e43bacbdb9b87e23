import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proseOf } from '../../../cms/check/prose.ts'
import { markdown } from './anything.ts'
import { outside } from './outside.ts'
import { htmlOf } from '../../../cms/rules/markdown/html.ts'

/** About six seconds in all. A counter-example that is found is shrunk and printed with its seed. */
const RUNS = { numRuns: 3000, interruptAfterTimeLimit: 6000, markInterruptAsFailure: false }

test('no text becomes anything outside the allow-list, on the site or in the preview', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(outside(htmlOf(text))).toEqual([])
      for (const { problem, fix } of proseOf(text)) {
        for (const sentence of [problem.id, problem.en, fix.id, fix.en])
          expect(sentence).toMatch(/^\S.*\S$/su)
      }
    }),
    RUNS,
  )
}, 30_000)
