import { HeadersHandler } from '@netlify/headers'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'
import { RedirectsHandler } from '@netlify/redirects'
import { StaticHandler } from '@netlify/static'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { projectFolder } from '../build/folders.ts'

export interface NetlifyServer {
  /** `http://localhost:…`, without a closing slash. */
  origin: string
  close: () => Promise<void>
}

/** Another answer than the host's for an address, or undefined to leave it. */
type Change = (address: string, answer: Response) => Promise<Response> | undefined

/**
 * Serves a built folder on a free port as Netlify would.
 * @param config path of a `netlify.toml`, the project's own unless another is given
 * @throws with Netlify's own sentences when a line of these files is not understood
 */
export async function serveAsNetlify(folder: string, config?: string): Promise<NetlifyServer> {
  const server = createServer(await netlifyHandler(folder, { config }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://localhost:${port}`, close }
}

/**
 * Answers each request for a built folder by Netlify's own parsers and matchers: `_redirects`, `_headers`, the
 * redirects and headers of a `netlify.toml`, addresses with and without a closing slash, and `404.html` with status
 * 404. @throws as `serveAsNetlify`
 */
export async function netlifyHandler(
  folder: string,
  { config = join(projectFolder, 'netlify.toml'), change }: { config?: string; change?: Change } = {},
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const answer = await answering(folder, config)
  return (request, response) => {
    const wanted = asked(request)
    answer(wanted).then(
      async (answered) => {
        const changed = await change?.(new URL(wanted.url).pathname, answered)
        send(changed ?? answered, response)
      },
      (error: Error) => response.writeHead(500).end(error.message),
    )
  }
}

async function answering(folder: string, config: string): Promise<(request: Request) => Promise<Response>> {
  const netlifyConfigPath = existsSync(config) ? { netlifyConfigPath: config } : {}
  const [redirects, headers] = await Promise.all([
    parseAllRedirects({
      redirectsFiles: [join(folder, '_redirects')],
      configRedirects: [],
      minimal: true,
      ...netlifyConfigPath,
    }),
    parseAllHeaders({
      headersFiles: [join(folder, '_headers')],
      configHeaders: [],
      minimal: true,
      ...netlifyConfigPath,
    }),
  ])
  const errors = [...redirects.errors, ...headers.errors] as Error[]
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))

  // The two would read the files a second time; in an empty folder they take what was parsed.
  const empty = mkdtempSync(join(tmpdir(), 'netlify-'))
  const redirecting = new RedirectsHandler({
    configRedirects: redirects.redirects as never,
    projectDir: empty,
    publicDir: empty,
    jwtRoleClaim: '',
    jwtSecret: '',
  })
  const heading = new HeadersHandler({
    configHeaders: headers.headers,
    projectDir: empty,
    publishDir: '.',
    logger: console as never,
  })
  const files = new StaticHandler({ directory: folder })
  const fileAt = async (request: Request) => (await files.match(request))?.handle
  // Both read their folder once, when first asked.
  await redirecting.match(new Request('http://localhost/'))
  rmSync(empty, { recursive: true })

  const found = async (request: Request): Promise<Response> => {
    // What configures the host is no file of the site.
    const isConfiguration = ['/_redirects', '/_headers'].includes(new URL(request.url).pathname)
    const match = isConfiguration ? undefined : await redirecting.match(request)
    if (match) {
      const led = await redirecting.handle(request, match, fileAt)
      // A rewrite to an error page keeps the rule's status, which the handler forgets.
      const isError = match.statusCode >= 400
      if (led)
        return isError ? new Response(led.body, { status: match.statusCode, headers: led.headers }) : led
    }
    const file = isConfiguration ? undefined : await fileAt(request)
    return file ? file() : missing(folder)
  }
  return async (request) => {
    const answered = await found(request)
    // A redirect's own headers can't be changed.
    const response = new Response(answered.body, { status: answered.status, headers: answered.headers })
    await heading.apply(request, response)
    return response
  }
}

const missing = (folder: string) =>
  new Response(readFileSync(join(folder, '404.html')), {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

const asked = ({ url, method = 'GET', headers }: IncomingMessage) =>
  new Request(new URL(url ?? '/', `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
  })

function send({ status, headers, body }: Response, response: ServerResponse) {
  response.writeHead(status, Object.fromEntries(headers))
  if (body) Readable.fromWeb(body as ReadableStream).pipe(response)
  else response.end()
}
