export interface Step {
  name: string
  /** A command of an installed package, or `node`, with its arguments. */
  command: readonly [string, ...string[]]
  /** Where the step leaves a JSON report of its tests, from the project's root. */
  report?: string
  /** After so many minutes the step is stopped and has failed. */
  minutes: number
}

const reports = '.cache/test-reports'

const vitest = (name: 'unit' | 'build', minutes: number): Step => {
  const report = `${reports}/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, command: ['vitest', 'run', '--project', name, ...reporters], report, minutes }
}

/**
 * Everything that must hold, in stages, cheapest first. The lanes of a stage run side by side: two, for two
 * processors. Unit tests, builds and browsers take both for themselves, so each is a stage of its own.
 */
export const stages: readonly (readonly (readonly Step[])[])[] = [
  [
    [{ name: 'types', command: ['astro', 'check'], minutes: 3 }],
    [
      { name: 'lint', command: ['eslint', '.'], minutes: 3 },
      { name: 'format', command: ['prettier', '--check', '.'], minutes: 3 },
      { name: 'knip', command: ['knip'], minutes: 3 },
      { name: 'content', command: ['node', 'cms/check.ts'], minutes: 2 },
      { name: 'addresses', command: ['node', 'cms/addresses.ts'], minutes: 2 },
    ],
  ],
  [[vitest('unit', 10)]],
  [[vitest('build', 15)]],
  [[{ name: 'browser', command: ['playwright', 'test'], report: `${reports}/browser.json`, minutes: 21 }]],
]
