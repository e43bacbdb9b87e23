import { written } from './text.ts'
import { accept, quoted, refuse, type Validation } from './validation.ts'

/** A link split into parts as written. `path` is not resolved or decoded: "/a/../b" stays so. */
export interface Link {
  secure: boolean
  host: string
  path: string
  /** Query and fragment with their signs, or ''. */
  extra: string
  href: string
}

/** No page has a longer address. Nested redirects do, and each level costs a parse. */
const LONGEST = 2000

const LINK = /^(https?):\/\/([^/?#]+)([^?#]*)(.*)$/iu

/** Distinct http(s) links in running text, without the punctuation of the sentence around them. */
export function linksIn(text: string): string[] {
  const found = text.match(/https?:\/\/\S+/giu) ?? []
  return [...new Set(found.map(withoutPunctuation))].filter((link) => LINK.test(link))
}

function withoutPunctuation(link: string): string {
  const ending = link.includes('(') ? /[.,;:!'"”’»>\]}*]+$/u : /[.,;:!'"”’»>\]}*)]+$/u
  return link.replace(ending, '')
}

/**
 * One http(s) link. The text is judged before it is parsed, because URL parsers silently correct what people should
 * see: they drop line breaks, turn backslashes around and read "０x7f.1" as an address. `example` is a good value for
 * the fix; `mend` may turn a link found inside other text into a good one.
 */
export function linkFrom(
  input: unknown,
  example: string,
  mend: (found: string) => string | undefined = () => undefined,
): Validation<Link> {
  const verdict = written(input)
  if (!verdict.ok) return verdict
  const text = verdict.value
  const links = linksIn(text)
  const copy = {
    id: `Salin lagi tautan yang utuh, misalnya ${example}`,
    en: `Copy the whole link again, such as ${example}`,
  }

  if (text.includes('\\')) {
    return refuse(
      {
        id: `Ada garis miring terbalik (\\) di ${quoted(text)}.`,
        en: `There is a backslash in ${quoted(text)}.`,
      },
      copy,
    )
  }
  if (text.length > LONGEST) {
    return refuse(
      { id: `Tautan terlalu panjang: ${quoted(text)}.`, en: `The link is too long: ${quoted(text)}.` },
      copy,
    )
  }
  if (links.length > 1) return twoLinks(text)
  const [found] = links
  if (found !== undefined && found !== text) {
    const mended = mend(found)
    return refuse(
      {
        id: `Ada spasi atau kata lain di sekitar tautan ${quoted(found)}.`,
        en: `There are spaces or other words around the link ${quoted(found)}.`,
      },
      mended === undefined
        ? copy
        : { id: `Tulis tautannya saja: ${mended}`, en: `Write the link alone: ${mended}` },
    )
  }
  const [, scheme, authority = '', path = '', extra = ''] = LINK.exec(text) ?? []
  if (scheme === undefined || /\s/u.test(text)) {
    const mended = mend(`https://${text.replace(/^\/\//u, '')}`)
    return refuse(
      {
        id: `Tautan harus dimulai dengan https:// dan tanpa spasi. Yang tertulis: ${quoted(text)}.`,
        en: `A link begins with https:// and has no spaces. Found ${quoted(text)}.`,
      },
      mended === undefined ? copy : { id: `Tulis ${mended}`, en: `Write ${mended}` },
    )
  }
  const host = authority.toLowerCase()
  const url = parsed(text)
  // Refuse a host that the parser reads differently (look-alike letters, also as xn--, numbers for a host, a port, a
  // password).
  if (url === undefined || /[@:%]|\.$|(?:^|\.)xn--/u.test(host) || url.host !== host) {
    const read = url !== undefined && url.hostname !== host ? ` (${url.hostname})` : ''
    return refuse(
      {
        id: `Nama situs di tautan ini tidak wajar: ${quoted(authority)}${read}.`,
        en: `The site's name in this link is not a plain one: ${quoted(authority)}${read}.`,
      },
      copy,
    )
  }
  return accept({ secure: scheme.toLowerCase() === 'https', host, path, extra, href: url.href })
}

export function twoLinks(text: string) {
  return refuse(
    {
      id: `Ada lebih dari satu tautan di ${quoted(text)}.`,
      en: `There is more than one link in ${quoted(text)}.`,
    },
    { id: 'Sisakan satu tautan saja.', en: 'Keep just one link.' },
  )
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
