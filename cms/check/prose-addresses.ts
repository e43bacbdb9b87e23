import { safeAddress } from '../rules/markdown/address.ts'
import { headingIdsInOrder } from '../rules/markdown/heading-id.ts'
import { elementsIn, textOf, type Element, type Node } from '../rules/markdown/tree.ts'
import { nearest } from '../rules/nearest.ts'
import { quoted, type Advice } from '../rules/validation.ts'
import { email, webAddress } from '../rules/web.ts'
import type { Remark } from './prose.ts'

/** Checks that the links of a text lead to an existing, public address, and to the one that their words name. */
export function addressesOf(nodes: readonly Node[]): Remark[] {
  const elements = elementsIn(nodes)
  const ids = headingIdsOf(elements)
  return elements
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((link) => {
      const found = judged(String(link.properties['href'] ?? ''), textOf(link), ids)
      return found ? [found] : []
    })
}

export function headingIdsOf(elements: readonly Element[]): string[] {
  const idOf = headingIdsInOrder()
  return elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map((heading) => idOf(textOf(heading)))
}

function judged(address: string, words: string, ids: readonly string[]): Remark | undefined {
  if (safeAddress(address) === undefined) return error(badLink(address))
  if (address.startsWith('#'))
    return ids.includes(decoded(address.slice(1))) ? undefined : noHeading(address, ids)
  if (/^https?:/iu.test(address)) {
    // An address may end in a full stop; the rule for fields would take it for the end of the sentence.
    const verdict = webAddress(address.replace(/[.,;:!'*]+$/u, ''))
    if (!verdict.ok) return error(verdict)
  }
  if (/^mailto:/iu.test(address) && !isOneLetter(address)) return error(badLetter(address))
  const said = saidElsewhere(words, address)
  return said === undefined ? undefined : error(liesAbout(said, address))
}

const error = ({ problem, fix }: Advice): Remark => ({ level: 'error', problem, fix })

/** One address, perhaps with a subject. */
const isOneLetter = (address: string) => {
  const [, to = '', query = ''] = /^mailto:([^?]*)(\?.*)?$/isu.exec(address) ?? []
  return email(to).ok && /^(?:\?subject=[^&]*)?$/iu.test(query)
}

/** An address among a link's words: with its scheme, or a site's name with one of the endings that people know. */
const ADDRESS =
  /https?:\/\/[^\s<>]+|[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,100}|(?<![\p{L}\d.@/-])(?:[\p{L}\d-]{1,63}\.){1,6}(?:com|net|org|id|info|me|link|site|shop|store|co|io|xyz|online|app|my|sg|hk|tw|example)(?![\p{L}\d.-]*[\p{L}\d])(?:[/?#][^\s<>]*)?/giu

/** What a link's words name as its address, where it leads elsewhere. */
function saidElsewhere(words: string, address: string): string | undefined {
  return words.match(ADDRESS)?.find((said) => !leadsTo(said, address))
}

function leadsTo(said: string, address: string): boolean {
  if (/^[^/]*@/u.test(said))
    return (
      decoded(address)
        .toLowerCase()
        .replace(/^mailto:|\?.*$/gu, '') === said.toLowerCase().replace(/\.$/u, '')
    )
  const [there, told] = [partsOf(address), partsOf(said)]
  if (there === undefined || told === undefined) return false
  return (
    (there.host === told.host || there.host.endsWith(`.${told.host}`)) &&
    decoded(there.rest)
      .toLowerCase()
      .startsWith(
        decoded(told.rest)
          .toLowerCase()
          .replace(/(?:…|\.{3}|[/.,;:!])+$/u, ''),
      )
  )
}

function partsOf(address: string): { host: string; rest: string } | undefined {
  const [, host = '', rest = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]+)(.*)$/isu.exec(address) ?? []
  return host === '' || address.startsWith('/') ? undefined : { host: host.toLowerCase(), rest }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const badLink = (address: string): Advice => ({
  problem: {
    id: `Tautan ${quoted(address)} di tulisan tidak bisa dipakai.`,
    en: `The link ${quoted(address)} in the text cannot be used.`,
  },
  fix: {
    id: 'Tautan dimulai dengan https://, atau dengan / untuk halaman situs ini, misalnya /kisah/masker-dari-desa/.',
    en: 'A link begins with https://, or with / for a page of this site, such as /en/stories/masker-dari-desa/.',
  },
})

const badLetter = (address: string): Advice => ({
  problem: {
    id: `Tautan surel ${quoted(address)} tidak menuju satu alamat saja.`,
    en: `The e-mail link ${quoted(address)} does not lead to one address alone.`,
  },
  fix: {
    id: 'Tulis satu alamat, misalnya mailto:kelompok@contoh.id',
    en: 'Write one address, such as mailto:group@example.org',
  },
})

const liesAbout = (said: string, address: string): Advice => ({
  problem: {
    id: `Tautan bertuliskan ${quoted(said)}, tetapi menuju ${quoted(address)}.`,
    en: `A link says ${quoted(said)} and leads to ${quoted(address)}.`,
  },
  fix: {
    id: 'Samakan keduanya, atau tulis dengan kata-kata, misalnya "toko kelompok ini".',
    en: 'Let both be the same, or put it in words, such as "this group\'s shop".',
  },
})

function noHeading(address: string, ids: readonly string[]): Remark {
  const meant = nearest(`teks-${address.slice(1).replace(/^teks-/u, '')}`, ids)
  return {
    level: 'warning',
    problem: {
      id: `Tautan ${quoted(address)} menuju judul bagian yang tidak ada di tulisan ini.`,
      en: `The link ${quoted(address)} leads to a heading that is not in this text.`,
    },
    fix: meant
      ? { id: `Mungkin maksudnya #${meant}.`, en: `Perhaps #${meant} is meant.` }
      : { id: 'Hapus tautannya, sisakan kata-katanya.', en: 'Remove the link and keep the words.' },
  }
}
