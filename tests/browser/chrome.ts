/** A browser that speaks the Chrome protocol, ready for `chromium.launch`. */
export interface Browser {
  executablePath: string
  args: string[]
  /** Variables the browser needs in its environment; the caller sets them before it starts one. */
  env?: Record<string, string>
}

/** The machine as the search sees it. `machine.ts` is the real one; tests pass their own. */
export interface Machine {
  /** The value of CHROME_PATH. */
  chromePath: string | undefined
  platform: NodeJS.Platform
  /** On Linux Chrome starts as root only without its sandbox. */
  isRoot: boolean
  exists: (path: string) => boolean
  /** Full path of a command, or undefined. */
  which: (command: string) => string | undefined
  /** Where Playwright would have put its own browser. */
  playwrights: () => string
  isDebian: boolean
  /** Installs Debian's chromium-headless-shell; undefined when that failed. */
  installOnDebian: () => string | undefined
  /** The browser inside the npm package @sparticuz/chromium, for Linux x64; undefined elsewhere. */
  unpackFromNpm: () => Promise<Browser | undefined>
}

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const applications: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * Looks for a browser, cheapest first: the one in CHROME_PATH, an installed one, Playwright's own, Debian's package,
 * the npm package.
 * @throws a sentence that says what to install, or that CHROME_PATH names no file
 */
export async function findBrowser(machine: Machine): Promise<Browser> {
  const { chromePath, exists } = machine
  if (chromePath) {
    if (exists(chromePath)) return asUsual(machine, chromePath)
    throw new Error(`CHROME_PATH is ${chromePath}, and there is no such file. Correct it or unset it.`)
  }
  const installed = installedBrowser(machine)
  if (installed) return asUsual(machine, installed)
  if (exists(machine.playwrights())) return asUsual(machine, machine.playwrights())
  const fromDebian = machine.isDebian && machine.isRoot ? machine.installOnDebian() : undefined
  if (fromDebian) return asUsual(machine, fromDebian)
  const fromNpm = await machine.unpackFromNpm()
  if (fromNpm) return fromNpm
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge, and none was found. Install one ' +
      '(Debian and Ubuntu: apt-get install chromium; anywhere: npx playwright install chromium-headless-shell), ' +
      'or set CHROME_PATH to the program.',
  )
}

function installedBrowser({ platform, which, exists }: Machine): string | undefined {
  const paths = applications[platform]
  if (paths) return paths.find(exists)
  for (const command of commands) {
    const path = which(command)
    if (path) return path
  }
  return undefined
}

const asUsual = ({ platform, isRoot }: Machine, executablePath: string): Browser => ({
  executablePath,
  args: platform === 'linux' && isRoot ? ['--no-sandbox'] : [],
})
