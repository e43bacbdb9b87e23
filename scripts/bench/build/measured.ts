import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Measured {
  seconds: number
  /** Seconds of all cores and processes together. */
  processor: number
  /** Most memory held at once by all processes together, MB. What they share is counted for each. */
  peak: number
}

/** Run in each measured process before its own code: on leaving, it writes what it used. */
const onLeaving = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs'
  process.on('exit', () => writeFileSync(process.env.USED_FOLDER + '/' + process.pid, JSON.stringify(process.resourceUsage())))
`)}`

/** Milliseconds between two looks at the memory. */
const EVERY = 200

/**
 * Runs a Node script and says what it and the processes it starts took.
 * @throws with the last of what it printed, when it fails or takes more than 20 minutes
 */
export async function measured(
  args: readonly string[],
  cwd: string,
  environment: Record<string, string>,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'used-'))
  const start = performance.now()
  let peak = 0
  try {
    let printed = ''
    const child = spawn(process.execPath, args, {
      cwd,
      env: {
        ...process.env,
        ...environment,
        USED_FOLDER: folder,
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${onLeaving}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20 * 60_000,
    })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4000)))
    const looking = setInterval(() => {
      if (child.pid) heldBy(child.pid).then((held) => (peak = Math.max(peak, held)), console.warn)
    }, EVERY)
    const code = await new Promise((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    ).finally(() => clearInterval(looking))
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${printed}`)
    const files = await Promise.all(
      (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')),
    )
    const used = files.map((file) => JSON.parse(file) as NodeJS.ResourceUsage)
    return {
      seconds: (performance.now() - start) / 1000,
      processor:
        used.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6,
      peak,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** MB that a process and those it started hold now. */
async function heldBy(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss='])
  const rows = stdout
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
  const of = (pid: number): number =>
    rows.reduce(
      (sum, [own, parent, kilobytes = 0]) =>
        sum + (own === pid ? kilobytes : 0) + (parent === pid && own ? of(own) : 0),
      0,
    )
  return of(root) / 1024
}
