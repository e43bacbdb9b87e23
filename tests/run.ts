import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countStep, type Count } from './run/reports.ts'
import { steps, type Step } from './run/steps.ts'

/**
 * `npm test` runs every step and goes on after a failure; `npm test -- unit` runs one.
 * Closes with a table and the line `N passed, N failed`; exits 1 when anything failed.
 */

const root = fileURLToPath(new URL('..', import.meta.url))

interface Result extends Count {
  name: string
  seconds: number
}

const [wanted] = process.argv.slice(2)
const chosen = steps.filter(({ name }) => wanted === undefined || name === wanted)
if (chosen.length === 0) {
  console.error(`There is no step "${wanted}". Steps: ${steps.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

const results: Result[] = []
for (const step of chosen) {
  console.log(`\n── ${step.name}: ${step.command.join(' ')}`)
  const result = await run(step)
  results.push(result)
  console.log(`── ${step.name}: ${result.failed ? 'failed' : 'passed'} after ${result.seconds.toFixed(1)} s`)
}

const sum = (what: 'passed' | 'failed' | 'seconds') =>
  results.reduce((total, result) => total + result[what], 0)
const row = (name: string, passed: string | number, failed: string | number, seconds: string) =>
  `${name.padEnd(10)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.padStart(10)}`
console.log(`\n${row('step', 'passed', 'failed', 'seconds')}`)
for (const { name, passed, failed, seconds } of results)
  console.log(row(name, passed, failed, seconds.toFixed(1)))
console.log(row('all', sum('passed'), sum('failed'), sum('seconds').toFixed(1)))
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

async function run({ name, command, report, minutes }: Step): Promise<Result> {
  const start = performance.now()
  // A report left by an earlier run would be counted as this one's.
  if (report) rmSync(join(root, report), { force: true })
  const succeeded = await finish(command, minutes)
  return {
    name,
    ...countStep(succeeded, report ? textOf(join(root, report)) : undefined),
    seconds: (performance.now() - start) / 1000,
  }
}

/** Runs a command with the packages' commands and this Node first in the path. True when it exits 0 in time. */
function finish([program, ...args]: Step['command'], minutes: number): Promise<boolean> {
  const path = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(
    delimiter,
  )
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
    // On Windows a package's command is a script that only a shell can start.
    shell: process.platform === 'win32',
  })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.on('exit', (code, signal) => {
      if (signal) console.error(`Stopped by ${signal}; the limit is ${minutes} minutes.`)
      resolve(code === 0)
    })
  })
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
