import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countStep, type Count } from './run/reports.ts'
import { stages, type Step } from './run/steps.ts'

/**
 * `npm test` runs every step and goes on after a failure; `npm test -- unit` runs one.
 * Steps that need one processor run beside each other. Closes with a table and the line `N passed, N failed`; exits 1 when anything failed.
 */

const root = fileURLToPath(new URL('..', import.meta.url))

interface Result extends Count {
  name: string
  seconds: number
}

const [wanted] = process.argv.slice(2)
const names = stages.flat(2).map(({ name }) => name)
if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`There is no step "${wanted}". Steps: ${names.join(', ')}`)
  process.exit(1)
}

const began = performance.now()
const results: Result[] = []
for (const stage of stages) {
  const lanes = stage
    .map((lane) => lane.filter(({ name }) => wanted === undefined || name === wanted))
    .filter((lane) => lane.length > 0)
  await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)))
}

const sum = (what: 'passed' | 'failed') => results.reduce((total, result) => total + result[what], 0)
const row = (name: string, passed: string | number, failed: string | number, seconds: string) =>
  `${name.padEnd(10)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.padStart(10)}`
console.log(`\n${row('step', 'passed', 'failed', 'seconds')}`)
for (const { name, passed, failed, seconds } of results)
  console.log(row(name, passed, failed, seconds.toFixed(1)))
const seconds = (performance.now() - began) / 1000
console.log(row('all', sum('passed'), sum('failed'), seconds.toFixed(1)))
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

/** @param isBeside other lanes run meanwhile, so that what a step prints is kept until it has ended */
async function runLane(lane: readonly Step[], isBeside: boolean): Promise<void> {
  for (const step of lane) {
    const title = `── ${step.name}: ${step.command.join(' ')}`
    if (!isBeside) console.log(`\n${title}`)
    const { printed, ...result } = await run(step, isBeside)
    results.push(result)
    if (isBeside) console.log(`\n${title}\n${printed}`)
    console.log(
      `── ${step.name}: ${result.failed ? 'failed' : 'passed'} after ${result.seconds.toFixed(1)} s`,
    )
  }
}

async function run(step: Step, isBeside: boolean): Promise<Result & { printed: string }> {
  const { name, report } = step
  const start = performance.now()
  // A report left by an earlier run would be counted as this one's.
  if (report) rmSync(join(root, report), { force: true })
  const { succeeded, printed } = await finish(step, isBeside)
  return {
    name,
    printed,
    ...countStep(succeeded, report ? textOf(join(root, report)) : undefined),
    seconds: (performance.now() - start) / 1000,
  }
}

/**
 * Runs a command with the packages' commands and this Node first in the path.
 * @returns whether it exits 0 in time, and what it printed if that is to be kept
 */
function finish(
  { command: [program, ...args], minutes }: Step,
  isKept: boolean,
): Promise<{ succeeded: boolean; printed: string }> {
  const path = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(
    delimiter,
  )
  const out = isKept ? 'pipe' : 'inherit'
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', out, out],
    timeout: minutes * 60_000,
    // On Windows a package's command is a script that only a shell can start.
    shell: process.platform === 'win32',
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const tell = (text: string) => {
    if (isKept) printed += `${text}\n`
    else console.error(text)
  }
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      tell(message)
      resolve({ succeeded: false, printed })
    })
    child.on('close', (code, signal) => {
      if (signal) tell(`Stopped by ${signal}; the limit is ${minutes} minutes.`)
      resolve({ succeeded: code === 0, printed })
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
