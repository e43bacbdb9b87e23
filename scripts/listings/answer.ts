/** The response for a link, before it is interpreted. */
export type Answer =
  /** A page, at the address to which redirects led. */
  | { kind: 'page'; status: number; at: URL; text: string }
  /** A redirect that was not followed: it leaves Tokopedia, or is one too many. */
  | { kind: 'away'; at: string }
  | { kind: 'late' }
  /** The server closed the connection without an answer. */
  | { kind: 'cut' }
  | { kind: 'unreachable'; why: string }

export interface Manner {
  /** Whether a redirect to this address is followed. */
  isOurs: (url: URL) => boolean
  /** Waits until the next request may begin. */
  turn: () => Promise<void>
  userAgent: string
  /** Timeout of one request with its page. Milliseconds. */
  patience: number
}

const REDIRECTS = 3
/** Bytes read; the words about a missing product come well before. */
const READ = 256_000

/** Asks for one link, without cookies, with Indonesian as the language. Never throws. */
export async function ask(url: string, manner: Manner): Promise<Answer> {
  let at = new URL(url)
  try {
    for (let hop = 0; ; hop += 1) {
      await manner.turn()
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { 'user-agent': manner.userAgent, accept: 'text/html', 'accept-language': 'id' },
        signal: AbortSignal.timeout(manner.patience),
      })
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || location === null)
        return { kind: 'page', status: response.status, at, text: await beginningOf(response) }
      await response.body?.cancel()
      const next = URL.parse(location, at)
      if (next === null || hop === REDIRECTS || !manner.isOurs(next)) return { kind: 'away', at: location }
      at = next
    }
  } catch (error) {
    return failureOf(error as Error)
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return ''
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body) {
    parts.push(part)
    bytes += part.length
    if (bytes >= READ) break
  }
  return Buffer.concat(parts).toString('utf8')
}

function failureOf(error: Error): Answer {
  const cause = error.cause as (Error & { code?: string }) | undefined
  const code = cause?.code ?? error.name
  if (['TimeoutError', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'].includes(code)) return { kind: 'late' }
  if (['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(code)) return { kind: 'cut' }
  return { kind: 'unreachable', why: code }
}
