import { expect, test } from 'vitest'
import { countStep } from './reports.ts'

const vitest = JSON.stringify({ numPassedTests: 7, numFailedTests: 2 })
const playwright = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 4 } })

test('a step without a report counts as one test', () => {
  expect(countStep(true, undefined)).toEqual({ passed: 1, failed: 0 })
  expect(countStep(false, undefined)).toEqual({ passed: 0, failed: 1 })
})

test("vitest's tests are counted", () => {
  expect(countStep(false, vitest)).toEqual({ passed: 7, failed: 2 })
})

test("Playwright's tests are counted, and a flaky one has failed", () => {
  expect(countStep(false, playwright)).toEqual({ passed: 5, failed: 2 })
})

test('a step that failed outside its tests still counts as a failure', () => {
  const sound = JSON.stringify({ numPassedTests: 7, numFailedTests: 0 })
  expect(countStep(false, sound)).toEqual({ passed: 7, failed: 1 })
})
