import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { contentRepository } from './repository.ts'

const START_LIMIT = 60_000

/** The site and its CMS in `astro dev`, over a copy of the content that is a git repository of its own. */
export interface DevSite {
  origin: string
  /** Runs git in the copy. @returns what it prints, without the last line break */
  git: (...args: string[]) => string
  stop: () => void
}

/** @throws what the server printed, if it is not ready within a minute */
export async function startDevSite(): Promise<DevSite> {
  const { folder, git, remove } = contentRepository()
  const port = await freePort()
  const server = spawn(
    process.execPath,
    // Beside the one somebody works with, and the one of another test.
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', String(port)],
    {
      env: {
        ...process.env,
        CONTENT_DIR: join(folder, 'content'),
        GIT_REPO_DIRECTORY: folder,
        CMS_LOCAL: 'git',
        CMS_BACKEND: '',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that whatever the server starts ends with it.
      detached: process.platform !== 'win32',
    },
  )
  const stop = () => {
    end(server)
    remove()
  }
  process.once('exit', () => end(server))
  try {
    return { origin: await originOf(server), git, stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** Reads the address the server prints, which is the real one even if the port was taken meanwhile. */
function originOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const fail = (why: string) => reject(new Error(`astro dev ${why}:\n${printed}`))
    const limit = setTimeout(() => fail('did not start in time'), START_LIMIT)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const origin = /^CMS\s+(http:\/\/localhost:\d+)\/admin\/$/m.exec(printed)?.[1]
      if (origin === undefined) return
      clearTimeout(limit)
      resolve(origin)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', (code) => {
      clearTimeout(limit)
      fail(`ended with ${code}`)
    })
  })
}

function end(server: ChildProcess) {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  try {
    if (process.platform === 'win32') server.kill()
    else process.kill(-server.pid, 'SIGKILL')
  } catch {
    // Ended by itself in between.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
