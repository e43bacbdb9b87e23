import type { Answer } from './answer.ts'

/**
 * `alive`: the page is at its address. `gone`: Tokopedia says that it has no such page. `blocked` and `slow` say
 * nothing about the product, since Tokopedia blocks programs. `broken`: neither, so that a person should look.
 */
export type Sign = 'alive' | 'gone' | 'blocked' | 'slow' | 'broken'

export interface InputParser {
  sign: Sign
  /** One short line: what was seen. */
  why: string
}

/** What Tokopedia writes on a page that does not exist. Only reliable together with status 404. */
const GONE = 'Waduh, tujuanmu nggak ada'

const TURNED_AWAY = new Set([401, 403, 429])

/** Interprets the answer to the request for `url`. */
export function read(url: string, answer: Answer): InputParser {
  switch (answer.kind) {
    case 'late':
      return { sign: 'slow', why: 'no answer in time' }
    case 'cut':
      return { sign: 'blocked', why: 'the connection was closed' }
    case 'unreachable':
      return { sign: 'broken', why: `no connection (${answer.why})` }
    case 'away':
      return { sign: 'broken', why: 'leads away from Tokopedia, or in circles' }
    case 'page':
      return readPage(url, answer)
  }
}

function readPage(url: string, { status, at, text }: Extract<Answer, { kind: 'page' }>): InputParser {
  if (status === 404 && text.includes(GONE)) return { sign: 'gone', why: `404, "${GONE}"` }
  if (TURNED_AWAY.has(status)) return { sign: 'blocked', why: `status ${status}` }
  if (status !== 200) return { sign: 'broken', why: `status ${status}` }
  if (text.includes(GONE)) return { sign: 'broken', why: `status 200, but "${GONE}"` }
  if (pathOf(at) !== pathOf(new URL(url))) return { sign: 'broken', why: 'leads to another page' }
  return { sign: 'alive', why: 'status 200' }
}

const pathOf = ({ pathname }: URL) => pathname.replace(/\/$/u, '')
