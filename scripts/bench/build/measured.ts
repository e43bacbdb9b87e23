import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Measured {
  seconds: number
  /** Seconds of all cores together. */
  processor: number
  /** Most memory held at once, MB. */
  peak: number
}

/** Run in the measured process before its own code: on leaving, it writes what it used. */
const onLeaving = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs'
  if (process.env.USED_FILE) process.on('exit', () => writeFileSync(process.env.USED_FILE, JSON.stringify(process.resourceUsage())))
`)}`

/**
 * Runs a Node script and says what it took.
 * @throws with the last of what it printed, when it fails or takes more than 20 minutes
 */
export async function measured(
  args: readonly string[],
  cwd: string,
  environment: Record<string, string>,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'used-'))
  const file = join(folder, 'used.json')
  const start = performance.now()
  try {
    let printed = ''
    const child = spawn(process.execPath, ['--import', onLeaving, ...args], {
      cwd,
      env: { ...process.env, ...environment, USED_FILE: file },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20 * 60_000,
    })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4000)))
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${printed}`)
    const used = JSON.parse(await readFile(file, 'utf8')) as NodeJS.ResourceUsage
    return {
      seconds: (performance.now() - start) / 1000,
      processor: (used.userCPUTime + used.systemCPUTime) / 1_000_000,
      peak: used.maxRSS / 1024,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
