// Words as long as the rules allow: 80 signs of a title, 160 of a summary, 400 of a paragraph, 200 of a step.

/** 80 signs each. */
export const longestTitle = {
  product: {
    id: 'Uji: keripik singkong berbumbu daun jeruk dan bawang putih yang digoreng duakali',
    en: 'Uji: thinly sliced cassava crisps with makrut lime leaf and garlic, fried twice!',
  },
  story: {
    id: 'Uji: yang tersisa dari sebuah pelatihan sesudah semua orang pulang ke rumah lagi',
    en: 'Uji: what remains of a week of training once everybody has gone back home again.',
  },
  group: 'Uji: Kelompok Perempuan Purna Migran Pembuat Camilan, Jamu, Jahitan, dan Kain Us',
  village: 'Uji: Karanganyar Kemiriombo Gunungpati Banjarnegarawetan Sumberejo Kidul Lor Kul',
} as const

/** Names that no space breaks, as long as a title may be. */
export const unbrokenTitle = {
  id: 'Uji: Ketidakbertanggungjawabankeberlangsunganpenyelenggaraanketidakseimbangannya',
  en: 'Uji: Internationalisationandcounterrevolutionariesunderstandabilitymischaracteri',
} as const

/** Sentences said again and again, and cut at the last word that fits. */
export function filled(signs: number, sentence: string): string {
  const text = `${sentence} `.repeat(Math.ceil(signs / sentence.length) + 1).slice(0, signs + 1)
  return text.slice(0, text.lastIndexOf(' ')).trim()
}

export const saying = {
  id: 'Kalimat uji ini panjang supaya terlihat bagaimana sebuah halaman menampungnya tanpa terpotong.',
  en: 'This test sentence is long, to show how a page holds it without cutting anything off.',
} as const
