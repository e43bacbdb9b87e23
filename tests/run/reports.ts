/** How many tests of a step passed and failed. */
export interface Count {
  passed: number
  failed: number
}

/** vitest's JSON report, as far as it is read here. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}

/** Playwright's JSON report, as far as it is read here; a flaky test passed at a second try. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}

/**
 * Counts a step. A step without a report counts as one test. A step that failed although its report holds no
 * failed test (a file that does not load, a site that does not build) has one failure more.
 * @param report the report's text; undefined when the step writes none, or died before it did
 */
export function countStep(succeeded: boolean, report: string | undefined): Count {
  const counted = report === undefined ? { passed: succeeded ? 1 : 0, failed: 0 } : countTests(report)
  return { passed: counted.passed, failed: succeeded ? counted.failed : Math.max(counted.failed, 1) }
}

function countTests(report: string): Count {
  const content = JSON.parse(report) as VitestReport | PlaywrightReport
  if ('stats' in content) {
    const { expected, unexpected, flaky } = content.stats
    return { passed: expected, failed: unexpected + flaky }
  }
  return { passed: content.numPassedTests, failed: content.numFailedTests }
}
