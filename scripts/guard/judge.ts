import type { Advice } from '../../cms/rules/verdict.ts'
import type { Changed } from './git.ts'

/** What the CMS may not do, and what to do instead. `path` is absent where the change as a whole is refused. */
export interface Refusal extends Advice {
  path?: string
}

/** The CMS stores photographs of at most 2,000 px, which stay under 1 MB. Bytes. */
const LARGEST = 3_000_000

/** The share of all entries that one change may take away. */
const MOST_DELETED = 0.2

const ABSENT = '000000'
/** A file that is neither a program, nor a link, nor another repository. */
const PLAIN = '100644'

/**
 * What is refused of one change by the CMS.
 * @param before paths under `content/` as they were
 */
export function judge(changes: readonly Changed[], before: readonly string[]): Refusal[] {
  const refusals: Refusal[] = changes.flatMap((change) => {
    const advice = refusalOf(change)
    return advice ? [{ path: change.path, ...advice }] : []
  })
  const all = new Set(before.flatMap((path) => entryOf(path) ?? []))
  const gone = new Set(
    changes.filter(({ after }) => after === ABSENT).flatMap(({ path }) => entryOf(path) ?? []),
  )
  if (gone.size > all.size * MOST_DELETED) refusals.push(massDeletion(gone.size, all.size))
  return refusals
}

/** An entry that loses one of its languages has lost something too. */
function entryOf(path: string): string | undefined {
  return /^(content\/(?!media\/)[^/]+\/[^/]+)\.(?:id|en)\.md$/u.exec(path)?.[1]
}

function refusalOf({ path, after, bytes }: Changed): Advice | undefined {
  if (!path.startsWith('content/')) return outside
  if (after === ABSENT) return undefined
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

const notPlain: Advice = {
  problem: {
    id: 'Ini bukan berkas biasa (tautan, program, atau repositori lain).',
    en: 'This is no plain file (a link, a program, or another repository).',
  },
  fix: {
    id: 'Jangan terbitkan. CMS tidak membuat berkas seperti ini; beri tahu pengelola.',
    en: 'Do not merge it. The CMS makes no such files: see "A stolen account" in docs/runbook.md.',
  },
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

const massDeletion = (gone: number, all: number): Refusal => ({
  problem: {
    id: `${gone} dari ${all} entri dihapus sekaligus; paling banyak seperlima.`,
    en: `${gone} of ${all} entries are deleted at once; the most is a fifth.`,
  },
  fix: {
    id: 'Jangan terbitkan. Produk yang berhenti dibuat diberi "Tidak dibuat lagi", tidak dihapus. Beri tahu pengelola.',
    en: 'Do not merge it. Entries are set to discontinued, never deleted; if it must be, the maintainer does it without the CMS.',
  },
})

const megabytes = (bytes: number, locale: string) =>
  `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`
