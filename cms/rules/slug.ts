import { cleaned, written } from './text.ts'
import { accept, quoted, refuse, type Rule, type Validation } from './validation.ts'

const LONGEST = 80
const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const LATIN: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
}

/** Names of the site's own files and folders. */
const SITE =
  '404 500 _astro _headers _redirects .htaccess .well-known admin api assets en favicon favicon.ico feed feed.xml feeds id index index.html manifest media netlify og public robots robots.txt rss rss.xml sitemap sitemap-0 sitemap-0.xml sitemap-index sitemap-index.xml sitemap.xml'

/** File names Windows keeps for devices, whatever the suffix. */
const WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

const RESERVED = new Set(SITE.split(' '))
const isReserved = (name: string) => RESERVED.has(name) || WINDOWS.test(name)

/** Lower-case latin words joined by dashes, of any length, perhaps empty. For comparing names. */
export function slugForm(text: string): string {
  return cleaned(text)
    .replace(/['’‘ʼʻ`´′]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[æœøßđðłıþ]/gu, (letter) => LATIN[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function cutAtWord(words: string): string {
  if (words.length <= LONGEST) return words
  const dash = words.lastIndexOf('-', LONGEST)
  return words.slice(0, dash > 0 ? dash : LONGEST)
}

/** The address a title gets: what `slug` accepts, at most 80 characters. Refuses a title without latin letters or digits. */
export function toSlug(title: string): Validation<string> {
  const words = cutAtWord(slugForm(title))
  if (words === '') {
    return refuse(
      {
        id: `Tidak ada huruf a–z atau angka untuk alamat halaman di ${quoted(title)}.`,
        en: `No letters a–z or digits to make an address from in ${quoted(title)}.`,
      },
      {
        id: 'Tulis nama dengan huruf, misalnya "Keripik Pisang".',
        en: 'Write a name with letters, such as "Keripik Pisang".',
      },
    )
  }
  return isReserved(words) ? reserved(title, words) : accept(words)
}

function reserved(found: string, words: string) {
  return refuse(
    {
      id: `Nama ${quoted(found)} sudah dipakai oleh situs atau komputer.`,
      en: `The name ${quoted(found)} is kept for the site or the computer itself.`,
    },
    {
      id: `Tambahkan satu kata, misalnya "${words === '' ? 'keripik-pisang' : `${words}-wonosobo`}".`,
      en: `Add a word, such as "${words === '' ? 'keripik-pisang' : `${words}-wonosobo`}".`,
    },
  )
}

/** A file name's stem as it is stored, and so the last part of a page's address. */
export const slug: Rule<string> = (input) => {
  const text = written(input)
  if (!text.ok) return text
  // Judge the raw name, since a file whose name needs cleaning has another name.
  const name = String(input)
  if (isReserved(name.toLowerCase())) return reserved(name, cutAtWord(slugForm(name)))
  if (WORDS.test(name) && name.length <= LONGEST) return accept(name)
  const proposal = toSlug(name)
  const better = proposal.ok ? proposal.value : 'keripik-pisang'
  return refuse(
    {
      id: `Nama berkas hanya huruf kecil a–z, angka, dan satu tanda - di antara kata, paling panjang ${LONGEST}. Yang tertulis: ${quoted(name)}.`,
      en: `A file name holds only a–z, digits and single dashes between words, at most ${LONGEST} characters. Found ${quoted(name)}.`,
    },
    { id: `Ganti menjadi "${better}".`, en: `Rename it to "${better}".` },
  )
}
