import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { oneAtATime } from '../../../cms/local/one-at-a-time.ts'

test('requests are answered one after the other, also behind one that was given up while it waited', async () => {
  const answered: string[] = []
  let under = 0
  let first = () => {}
  const held = new Promise<void>((resolve) => (first = resolve))
  const app = express()
  app.use(oneAtATime())
  app.get('/:name', async ({ params }, response) => {
    under += 1
    if (params.name === 'satu') await held
    answered.push(`${params.name}, ${under} under way`)
    under -= 1
    response.end()
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const ask = (name: string, signal?: AbortSignal) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`, { signal: signal ?? null })

  const given = new AbortController()
  const one = ask('satu')
  await expect.poll(() => under).toBe(1)
  const two = ask('dua', given.signal).catch(() => 'given up')
  const three = ask('tiga')
  // Long enough for both to arrive.
  await new Promise((resolve) => setTimeout(resolve, 100))
  given.abort()
  await new Promise((resolve) => setTimeout(resolve, 100))
  first()
  expect((await one).ok && (await three).ok).toBe(true)
  expect(await two).toBe('given up')
  expect(answered).toEqual(['satu, 1 under way', 'tiga, 1 under way'])
  server.close()
  server.closeAllConnections()
})
