import type { LocalizedText } from '../rules/validation.ts'
import type { History } from './history.ts'
import type { Lost } from './lost.ts'

/** Said where there is no repository, as in an unpacked archive. */
export const withoutHistory: LocalizedText = {
  id: 'Alamat lama tidak diperiksa: folder ini bukan repositori git, atau git tidak terpasang.',
  en: 'Former addresses were not checked: this folder is no git repository, or git is not installed.',
}

/** How much was read, and with what result. */
export function summaryOf(
  { branch, commits, whole }: Pick<History, 'branch' | 'commits' | 'whole'>,
  { problems, published, gone, unread }: Lost,
): LocalizedText {
  const lost = problems.length
  const all = whole && unread === 0
  const consent = {
    id: gone === 0 ? '' : `, ${gone} sengaja dimatikan karena izin ditarik`,
    en: gone === 0 ? '' : `, ${gone} are meant to be dead since consent was withdrawn`,
  }
  const rest = {
    id: gone === 0 ? 'semuanya masih menjawab' : 'yang lain masih menjawab',
    en: gone === 0 ? 'all of them answer' : 'all others answer',
  }
  return {
    id: `${branch}, ${commits} commit: ${published} alamat pernah terbit${consent.id}, ${lost === 0 ? rest.id : `${lost} tidak menjawab lagi`}.${all ? '' : ` ${PART.id}`}`,
    en: `${branch}, ${commits} commits: ${published} addresses were published${consent.en}, ${lost === 0 ? rest.en : `${lost} no longer answer`}.${all ? '' : ` ${PART.en}`}`,
  }
}

const PART: LocalizedText = {
  id: 'Klona ini hanya memuat sebagian riwayat, jadi alamat yang lebih lama tidak terlihat. Untuk memeriksa semuanya: git fetch --unshallow',
  en: 'This clone holds only a part of the history, so older addresses are not seen. To check them all: git fetch --unshallow',
}
