import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export interface Server {
  /** `http://127.0.0.1:…`, without a closing slash. */
  origin: string
  close: () => Promise<void>
}

/**
 * Serves a built site on a free port as a static host does: folders by their `index.html`, `.br` files beside the
 * originals to browsers that take them, each asked for anew as Netlify wants it, and `404.html` with status 404 for
 * everything else.
 * @param on what happens to a request for some paths instead, such as a long wait
 */
export async function serve(
  folder: string,
  on: ReadonlyMap<string, RequestListener> = new Map(),
): Promise<Server> {
  const missing = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, { brotli: true, etag: true, maxAge: 0 })
  const server = createServer((request, response) => {
    const instead = on.get(request.url ?? '')
    if (instead) return instead(request, response)
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, close }
}
