import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the server saw it. */
interface Asked {
  path: string
  headers: IncomingMessage['headers']
}

const page = (response: ServerResponse, status: number, text: string) =>
  response.writeHead(status, { 'content-type': 'text/html', 'set-cookie': 'pelacak=1' }).end(text)
const leadTo = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end()

/** What Tokopedia does with a link, by the link's name. */
const answers: Record<string, (response: ServerResponse) => unknown> = {
  hidup: (response) => page(response, 200, '<title>Keripik</title>'),
  hilang: (response) => page(response, 404, '<h1>Waduh, tujuanmu nggak ada</h1>'),
  // The status of a page that is gone, without its words: a program may be shown this for any page.
  bisu: (response) => page(response, 404, '<h1>Not Found</h1>'),
  // Its words without its status.
  ragu: (response) => page(response, 200, '<h1>Waduh, tujuanmu nggak ada</h1>'),
  ditolak: (response) => page(response, 403, '<h1>Access Denied</h1>'),
  ramai: (response) => page(response, 429, ''),
  putus: (response) => response.destroy(),
  lambat: () => undefined,
  rusak: (response) => page(response, 502, ''),
  garing: (response) => leadTo(response, '/toko/hidup/'),
  garis: (response) => leadTo(response, '/toko/garis/?src=topads'),
  'garis/': (response) => page(response, 200, ''),
  keluar: (response) => leadTo(response, 'http://pelacak.example/'),
  putar: (response) => leadTo(response, '/toko/putar'),
  banjir: (response) => {
    response.writeHead(200)
    const pour = () => {
      if (!response.destroyed) response.write('x'.repeat(64_000), () => setImmediate(pour))
    }
    pour()
  },
}

/** A server on this machine that answers as Tokopedia does; `/toko/<name>` behaves as the name says. */
export async function startTokopedia() {
  const asked: Asked[] = []
  const server = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url, headers })
    const name = url.replace('/toko/', '').replace(/\?.*/u, '')
    const answer = answers[name]
    if (answer) answer(response)
    else page(response, 200, '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    asked,
    origin,
    url: (name: string) => `${origin}/toko/${name}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
