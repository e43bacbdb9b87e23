import type { Advice } from '../../cms/rules/validation.ts'
import { ABSENT, PLAIN, type Changed } from './changed.ts'
import { ASK, type Refusal } from './refusal.ts'

/** The CMS stores photographs of at most 2,000 px, which stay under 1 MB. Bytes. */
const LARGEST = 3_000_000

/** An entry in two languages with the most photographs its form takes, 13, and as many uploaded but not used. */
const MOST_FILES = 40

/**
 * The forms write nothing else. Not all of content/: a program there, such as a linter's configuration, would be run
 * by whoever tests the draft.
 */
const PHOTOGRAPH = /^content\/media\/[^/.][^/]*\.(?:jpe?g|png|webp|avif)$/iu
export const ENTRY = /^content\/(?<collection>(?!media\/)[a-z]+)\/(?<slug>[^/.][^/]*)\.(?<locale>id|en)\.md$/u

/** Refuses files by path, kind, size and number. */
export function flawsOfFiles(files: readonly Changed[]): Refusal[] {
  const flaws = files.flatMap((file) => {
    const advice = flawOf(file)
    return advice ? [{ advice, path: file.path }] : []
  })
  const refusals = [...Map.groupBy(flaws, ({ advice }) => advice.problem.en).values()].map(
    (alike): Refusal => ({
      ...(alike[0] as (typeof alike)[0]).advice,
      by: 'refused',
      items: alike.map(({ path }) => ({ path })),
    }),
  )
  return files.length > MOST_FILES ? [...refusals, tooMany(files.length)] : refusals
}

export const isPhotograph = (path: string) => PHOTOGRAPH.test(path)

function flawOf({ path, after, bytes }: Changed): Advice | undefined {
  if (!path.startsWith('content/')) return outside
  if (after === ABSENT) return undefined
  if (!PHOTOGRAPH.test(path) && !ENTRY.test(path)) return foreign
  if (after !== PLAIN) return notPlain
  return bytes > LARGEST ? tooLarge(bytes) : undefined
}

const outside: Advice = {
  problem: {
    id: 'Perubahan dari CMS hanya boleh di folder content/.',
    en: 'A change from the CMS may touch content/ alone.',
  },
  fix: {
    id: 'Jangan terbitkan. Beri tahu pengelola: mungkin ada akun yang dipakai orang lain.',
    en: 'Do not merge it. Somebody else may be using the account: see "A stolen account" in docs/runbook.md.',
  },
}

const notByTheCms: Advice['fix'] = {
  id: 'Jangan terbitkan. CMS tidak membuat berkas seperti ini; beri tahu pengelola.',
  en: 'Do not merge it. The CMS makes no such files: see "A stolen account" in docs/runbook.md.',
}

const foreign: Advice = {
  problem: {
    id: 'Ini bukan entri (.id.md, .en.md) dan bukan foto di content/media/.',
    en: 'This is neither an entry (.id.md, .en.md) nor a photograph in content/media/.',
  },
  fix: notByTheCms,
}

const notPlain: Advice = {
  problem: {
    id: 'Ini bukan berkas biasa (tautan, program, atau repositori lain).',
    en: 'This is no plain file (a link, a program, or another repository).',
  },
  fix: notByTheCms,
}

const tooLarge = (bytes: number): Advice => ({
  problem: {
    id: `Berkas ini ${megabytes(bytes, 'id')}; paling besar ${megabytes(LARGEST, 'id')}.`,
    en: `This file has ${megabytes(bytes, 'en')}; the largest may have ${megabytes(LARGEST, 'en')}.`,
  },
  fix: {
    id: 'Buka entrinya di CMS, hapus fotonya, lalu unggah lagi lewat tombol foto: di sana foto dikecilkan.',
    en: 'Upload the picture again with the photo button of the CMS, which makes it smaller.',
  },
})

const tooMany = (count: number): Refusal => ({
  by: 'maintainer',
  items: [],
  problem: {
    id: `${count} berkas diubah sekaligus; satu draf dari CMS paling banyak ${MOST_FILES}.`,
    en: `${count} files are changed at once; a draft of the CMS has at most ${MOST_FILES}.`,
  },
  fix: ASK,
})

const megabytes = (bytes: number, locale: string) =>
  `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`
