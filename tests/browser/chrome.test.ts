import { expect, test } from 'vitest'
import { findBrowser, type Machine } from './chrome.ts'

const nothing: Machine = {
  chromePath: undefined,
  platform: 'linux',
  isRoot: true,
  exists: () => false,
  which: () => undefined,
  playwrights: () => '/playwright/chrome',
  isDebian: false,
  installOnDebian: () => undefined,
  unpackFromNpm: async () => undefined,
}

/** Everything is there; tests take one thing away after another. */
const everything: Machine = {
  ...nothing,
  chromePath: '/mine/chrome',
  exists: () => true,
  which: (command) => `/usr/bin/${command}`,
  isDebian: true,
  installOnDebian: () => '/usr/bin/installed-by-apt',
  unpackFromNpm: async () => ({ executablePath: '/tmp/chromium', args: ['--no-sandbox', '--disable-gpu'] }),
}

const pathOn = async (machine: Partial<Machine>) =>
  (await findBrowser({ ...everything, ...machine })).executablePath

test('CHROME_PATH comes before everything else', async () => {
  expect(await pathOn({})).toBe('/mine/chrome')
})

test('an installed Chrome comes next, before Chromium and Edge', async () => {
  expect(await pathOn({ chromePath: undefined })).toBe('/usr/bin/google-chrome')
  const only = (wanted: string) => (command: string) => (command === wanted ? `/bin/${command}` : undefined)
  for (const command of ['chromium', 'chromium-headless-shell', 'microsoft-edge'])
    expect(await pathOn({ chromePath: undefined, which: only(command) })).toBe(`/bin/${command}`)
})

test('macOS and Windows are searched by application, not by command', async () => {
  expect(await pathOn({ chromePath: undefined, platform: 'darwin' })).toContain('Google Chrome.app')
  expect(await pathOn({ chromePath: undefined, platform: 'win32' })).toContain('chrome.exe')
})

const bare = { chromePath: undefined, which: () => undefined }

test("Playwright's own browser comes after installed ones", async () => {
  expect(await pathOn(bare)).toBe('/playwright/chrome')
})

test('Debian installs one only as root, and only when nothing was found', async () => {
  const missing = { ...bare, exists: () => false }
  expect(await pathOn(missing)).toBe('/usr/bin/installed-by-apt')
  expect(await pathOn({ ...missing, isRoot: false })).toBe('/tmp/chromium')
  expect(await pathOn({ ...missing, isDebian: false })).toBe('/tmp/chromium')
})

test('a failed installation falls back to the npm package', async () => {
  expect(await pathOn({ ...bare, exists: () => false, installOnDebian: () => undefined })).toBe(
    '/tmp/chromium',
  )
})

test('the sandbox is switched off only for root on Linux', async () => {
  expect((await findBrowser(everything)).args).toEqual(['--no-sandbox'])
  expect((await findBrowser({ ...everything, isRoot: false })).args).toEqual([])
  expect((await findBrowser({ ...everything, platform: 'darwin' })).args).toEqual([])
})

test('without any browser the error says what to install', async () => {
  await expect(findBrowser(nothing)).rejects.toThrow(/Install one .*CHROME_PATH/)
})

test('a CHROME_PATH that names no file is an error, not a reason to search on', async () => {
  await expect(findBrowser({ ...everything, exists: () => false })).rejects.toThrow(
    'CHROME_PATH is /mine/chrome',
  )
})
