import type { Locale } from '@cms/rules/locale'
import { dayOf } from '../../cms/rules/format.ts'

/** What is said above a kept page, in both languages; `{date}` is the day it was read. */
export type KeptWords = Readonly<Record<Locale, string>>

/** A page's response as it is kept: it tells when it was read, whatever the host says of dates. */
export function dated(response: Response, now = new Date()): Response {
  const headers = new Headers(response.headers)
  headers.set('Date', now.toUTCString())
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

/**
 * A kept page as it is shown: on top it says since when it lies here, since a price may be another by now. In the
 * page itself and not by a script of it, so that nobody reads the old price first.
 */
export async function marked(response: Response, words: KeptWords): Promise<Response> {
  const html = await response.text()
  const locale = /<html lang="en"/.test(html) ? 'en' : 'id'
  const date = new Date(response.headers.get('Date') ?? Date.now())
  const line = words[locale].replace('{date}', dayOf(locale, date))
  const headers = new Headers(response.headers)
  // They speak of the bytes that once came.
  for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) headers.delete(name)
  return new Response(
    html.replace(
      /<main\b[^>]*>/,
      (main) => `${main}<p class="font-interface text-note text-muted mt-1" data-kept>${line}</p>`,
    ),
    { headers },
  )
}

/** The photographs a page shows: files under `/foto/`, which may show somebody. */
export const photographsIn = (html: string): string[] => [
  ...new Set(html.match(/\/foto\/[a-z0-9-]+\.(?:avif|jpg)/g)),
]
