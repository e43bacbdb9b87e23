/** Lower-case letters of other alphabets that look like Latin ones. */
const LOOKALIKES = new Map([
  ...pairs('абвԁеԍһіјкӏмнорԛѕтуԝхү', 'abbdeghijklmhopqstywxy'),
  ...pairs('αβγεζικημνορτυχω', 'abyezikhmnoptyxw'),
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
  ...pairs('ıɑɡłøđ', 'iaglod'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((sign, at) => [sign, to[at] ?? sign])
}

/** Titles before a name that are no part of it. */
const COURTESIES = new Set(
  'ibu bu bunda bapak pak mbak mba mas kak dik mak mbok nyai hj hjh h haji hajjah kh ny nyonya nona sdri sdr dr dra drs prof mrs ms mr'.split(
    ' ',
  ),
)

/** Suffixes that Indonesian and English attach to a name. */
const ENDING = '(?:nya|ku|mu|lah|kah|pun|s)?'

/** From this many letters on, a name of several words does not occur inside other words by chance. */
const LONG = 8

/**
 * Lower-case Latin letters without accents, hidden characters or apostrophes; runs of spaces become one space, other
 * characters one dash.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}'’‘ʼʻ`´′]+/gu, '')
    .replace(/\P{ASCII}/gu, (sign) => LOOKALIKES.get(sign) ?? sign)
    .replace(/\s+/gu, ' ')
    .replace(/[^\p{L}\p{N} ]+/gu, '-')

/**
 * Returns which of these names a text contains, regardless of spacing, accents and case, and also run together; with
 * a title before them or without, with a suffix behind. A long name of several words is found inside a word as well
 * ("tokositiaminah"), and a shorter one only as words of its own, since "Ani" stands in "tani". Over several words
 * none begins within one: a group "Tani Lestari" is not "Ani Lestari". The text is one that is read: of Markdown,
 * that is `shownBy` in `rendered.ts`.
 */
export function namesIn<Each extends { name: string }>(text: string, among: readonly Each[]): Each[] {
  if (among.length === 0) return []
  const read = plain(text)
  const letters = read.replaceAll(/[ -]/gu, '')
  return among.filter(({ name }) =>
    formsOf(name).some((words) => {
      const sought = words.join('')
      if (!letters.includes(sought)) return false
      if (words.length === 1 || sought.length < LONG) return pattern(words).test(read)
      return read.split(/[ -]/u).some((word) => word.includes(sought)) || loosely(words).test(apart(text))
    }),
  )
}

/** If a space is missing, a capital letter still begins a word: "olehSiti Aminah". */
const apart = (text: string) => plain(text.normalize('NFKD').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))

export const holdsName = (text: string, name: string): boolean => namesIn(text, [{ name }]).length > 0

/** The name with and without titles: "Hj. Siti Aminah, S.Pd." is also "Siti Aminah". */
function formsOf(name: string): string[][] {
  const bare = wordsOf(name.split(/[,(]/u)[0] ?? '')
  const named = bare.slice(bare.findIndex((word) => !COURTESIES.has(word)))
  // "Bu Melati" without her title is also a flower.
  return [wordsOf(name), bare, ...(named.length > 1 ? [named] : [])].filter((words) => words.length > 0)
}

const wordsOf = (text: string) => plain(text).split(/[ -]+/u).filter(Boolean)

function pattern(words: readonly string[]): RegExp {
  const signs = [...words.join('')]
  const [whole, spaced] = [words.length > 1 ? '[ -]*' : '-*', '[ -]+'].map((between) => signs.join(between))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${whole}|${spaced})${ENDING}(?![\\p{L}\\p{N}])`, 'u')
}

/** The same of a long name, which figures may touch: "siti aminah99". */
const loosely = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})${[...words.join('')].join('[ -]*')}${ENDING}(?!\\p{L})`, 'u')
