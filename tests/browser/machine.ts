import { chromium } from '@playwright/test'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { findBrowser, type Browser, type Machine } from './chrome.ts'

const found = 'PULANG_BERKARYA_BROWSER'

/**
 * The browser of this machine. Searched once in a run: the answer is left in the environment, where Playwright's
 * workers find it.
 */
export async function browser(): Promise<Browser> {
  const kept = process.env[found]
  const answer = kept ? (JSON.parse(kept) as Browser) : await findBrowser(thisMachine())
  process.env[found] = JSON.stringify(answer)
  Object.assign(process.env, answer.env)
  return answer
}

function thisMachine(): Machine {
  return {
    chromePath: process.env['CHROME_PATH'],
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    which,
    playwrights: () => chromium.executablePath(),
    isDebian: existsSync('/etc/debian_version') && which('apt-get') !== undefined,
    installOnDebian,
    unpackFromNpm,
  }
}

function which(command: string): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command))
  return places.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
}

/** Takes about 64 MB of download; one minute on an ordinary line. */
function installOnDebian(): string | undefined {
  console.log('No browser found: installing chromium-headless-shell with apt-get (64 MB) …')
  const program = which('apt-get')
  if (!program) return undefined
  const aptGet = (...args: string[]) =>
    spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 240_000,
    }).status === 0
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', 'chromium-headless-shell')
  return which('chromium-headless-shell')
}

/**
 * The package is made for Lambda: it unpacks its libraries only there, and its own arguments switch web security
 * off, so both are done here. Everything lands in the machine's temporary folder and is unpacked once.
 */
async function unpackFromNpm(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  console.log('No browser found: unpacking the one inside @sparticuz/chromium …')
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  await inflate(join(dirname(main), '..', 'bin', 'al2023.tar.br'))
  const env = {
    LD_LIBRARY_PATH: [join(tmpdir(), 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(':'),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  }
  const args = ['--no-sandbox', '--disable-gpu']
  try {
    execFileSync(executablePath, [...args, '--version'], { env: { ...process.env, ...env }, timeout: 20_000 })
  } catch (error) {
    console.log(`The browser inside @sparticuz/chromium does not start here: ${String(error)}`)
    return undefined
  }
  return { executablePath, args, env }
}
