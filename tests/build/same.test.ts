import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differing } from './digests.ts'
import { contentFolder, sites } from './folders.ts'
import { makeSiteFrom } from './make.ts'

const withoutNetwork = {
  NODE_OPTIONS: `--import=${new URL('./offline.ts', import.meta.url).href}`,
}

test('a build without network, in another time zone and language, is the same to the byte', async () => {
  const outDir = join(sites.samples, '..', 'again')
  await makeSiteFrom({
    content: contentFolder,
    outDir,
    showSamples: true,
    environment: {
      ...withoutNetwork,
      TZ: 'America/New_York',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
      LANGUAGE: 'de',
    },
  })
  expect(differing(sites.samples, outDir)).toEqual([])
}, 200_000)

test('what a build without network asks of another host is refused, and this computer still answers', () => {
  const script = `
    const answer = (url) => fetch(url).then(({ status }) => status, ({ cause }) => cause.code)
    const { createServer } = await import('node:http')
    const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1', async () => {
      const here = 'http://127.0.0.1:' + server.address().port
      console.log(await answer('https://contoh.example'), await answer('http://192.0.2.1'), await answer(here))
      server.close()
    })`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, ...withoutNetwork },
  })
  expect(printed.trim()).toBe('ENETUNREACH ENETUNREACH 200')
})
