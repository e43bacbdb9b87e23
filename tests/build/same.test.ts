import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { differing } from './digests.ts'
import { connectedSite, sites } from './folders.ts'
import { withoutNetwork } from './make.ts'

/** Where the CMS says where it saves, and what it may ask for that. */
const ofTheConnection = ['_headers', 'admin/index.html']

test('a build without network, in another time zone and language, is the same to the byte', () => {
  expect(differing(sites.samples, connectedSite).sort()).toEqual(ofTheConnection)
})

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
