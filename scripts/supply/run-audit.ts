import { spawnSync } from 'node:child_process'
import { findingsOf, type Audit } from './audit.ts'
import { exceptions } from './exceptions.ts'

/**
 * `node scripts/supply/run-audit.ts`: ends with 1 on a high or critical finding that `exceptions.ts` does not excuse,
 * and where the registry gave no answer.
 */
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
  shell: process.platform === 'win32',
})
try {
  const { refused, excused, idle } = findingsOf(JSON.parse(stdout) as Audit, exceptions)
  for (const line of excused) console.log(`excused  ${line}`)
  for (const id of idle) console.log(`idle     ${id}: take it out of exceptions.ts`)
  for (const line of refused) console.log(`REFUSED  ${line}`)
  process.exitCode = refused.length > 0 ? 1 : 0
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
