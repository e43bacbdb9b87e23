import { linkFrom } from './link.ts'
import { borrowedName } from './look-alike.ts'
import { written } from './text.ts'
import { accept, quoted, refuse, type Rule } from './validation.ts'

const SOURCE = 'https://www.kompas.com/berita'

/**
 * The address of a page on the public web, such as a press source. http is allowed too, since old newspapers never
 * moved. Stored percent-encoded, as a browser would send it. Refuses what only works on one machine or network.
 */
export const webAddress: Rule<string> = (input) => {
  const link = linkFrom(input, SOURCE)
  if (!link.ok) return link
  const { host, href } = link.value
  const isPublic =
    /\.[a-z][a-z0-9-]+$/u.test(host) && !/\.(?:local|localhost|internal|test|invalid)$/u.test(host)
  const borrowed = borrowedName(host)
  if (borrowed !== undefined) return isAnother(host, borrowed)
  if (isPublic) return accept(href)
  return refuse(
    {
      id: `Alamat ini tidak bisa dibuka orang lain: ${quoted(host)}.`,
      en: `Nobody else can open this address: ${quoted(host)}.`,
    },
    {
      id: `Tulis alamat situs yang umum, misalnya ${SOURCE}`,
      en: `Write the address of a public site, such as ${SOURCE}`,
    },
  )
}

const isAnother = (host: string, borrowed: string) =>
  refuse(
    {
      id: `Situs ini meniru nama ${borrowed}, tetapi bukan milik ${borrowed}: ${quoted(host)}.`,
      en: `This site borrows the name of ${borrowed} and is not theirs: ${quoted(host)}.`,
    },
    {
      id: 'Buka situs aslinya, lalu salin alamatnya dari bagian atas layar.',
      en: 'Open the real site and copy its address from the top of the screen.',
    },
  )

// Without %, since a mail program would decode it.
const EMAIL = /^(?=.{6,254}$)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

/** One e-mail address, stored in lower case; "mailto:" in front is dropped. */
export const email: Rule<string> = (input) => {
  const text = written(input)
  if (!text.ok) return text
  const address = text.value.toLowerCase().replace(/^mailto:/, '')
  if (EMAIL.test(address)) return accept(address)
  return refuse(
    {
      id: `Seharusnya satu alamat email. Yang tertulis: ${quoted(text.value)}.`,
      en: `Expected one e-mail address. Found ${quoted(text.value)}.`,
    },
    {
      id: 'Tulis seperti kelompok@contoh.id, tanpa spasi.',
      en: 'Write it like group@example.org, without spaces.',
    },
  )
}

/** Instagram's own pages, which are nobody's name. */
const NO_NAME = new Set('about accounts direct explore p reel reels share stories tv'.split(' '))

/** An Instagram name, stored without @ and in lower case. "@name" and a link to the profile mean the same. */
export const instagram: Rule<string> = (input) => {
  const text = written(input)
  if (!text.ok) return text
  const name = text.value
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:(?:www|m)\.)?instagram\.com\/([^/?#]*)\/?(?:[?#].*)?$/u, '$1')
    .replace(/^@/, '')
  if (/^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/.test(name) && name.length <= 30 && !NO_NAME.has(name))
    return accept(name)
  return refuse(
    {
      id: `Seharusnya satu nama Instagram. Yang tertulis: ${quoted(text.value)}.`,
      en: `Expected one Instagram name. Found ${quoted(text.value)}.`,
    },
    {
      id: 'Tulis namanya saja, misalnya kelompok.melati.',
      en: 'Write the name alone, such as kelompok.melati.',
    },
  )
}
