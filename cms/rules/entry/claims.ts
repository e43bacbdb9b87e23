import type { Finding, WholeEntry } from '../finding.ts'
import type { Locale } from '../locale.ts'
import { claimsIn } from '../claims.ts'

interface Claiming {
  permits?: { jamu?: string | undefined } | undefined
  title?: string | undefined
  summary?: string | undefined
  materials?: string | undefined
  care?: string | undefined
  steps?: string[] | undefined
}

/**
 * No health-benefit wording without a TR, TI, TL, HT or FF number: food with claims cannot hold a P-IRT
 * (PerBPOM 4/2024), and advertising may not say that food cures or prevents (PerBPOM 34/2022).
 */
export function claimsNeedARegistration({ data, english, body }: WholeEntry<Claiming, Claiming>): Finding[] {
  if (data.permits?.jamu) return []
  return [...claimsOf(data, body.id, 'id'), ...claimsOf(english ?? {}, body.en, 'en')]
}

function claimsOf(words: Claiming, body: string, locale: Locale): Finding[] {
  const { title = '', summary = '', materials = '', care = '', steps = [] } = words
  const texts = { title, summary, materials, care, steps: steps.join('\n'), body }
  return Object.entries(texts).flatMap(([field, text]) =>
    claimsIn(text).map((claim) => ({
      field,
      locale,
      level: 'error' as const,
      problem: {
        id: `Kata "${claim}" adalah klaim kesehatan, sedangkan produk ini belum punya izin jamu.`,
        en: `"${claim}" is a health claim, and this product has no jamu registration.`,
      },
      fix: {
        id: 'Ceritakan bahan, rasa, dan cara membuatnya saja, atau isi nomor TR, HT, atau FF.',
        en: 'Speak of ingredients, taste and making only, or give the TR, HT or FF number.',
      },
    })),
  )
}
