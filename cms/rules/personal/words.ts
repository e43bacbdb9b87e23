import type { Advice, LocalizedText } from '../validation.ts'

export type Kind =
  | 'identity'
  | 'tax'
  | 'card'
  | 'passport'
  | 'perhapsPassport'
  | 'account'
  | 'telephone'
  | 'email'
  | 'address'
  | 'position'
  | 'birth'

const WHY: LocalizedText = {
  id: 'Situs ini terbuka untuk siapa saja; draf di gudang kode terbuka pun sudah bisa dibaca orang.',
  en: 'Everybody can read this site; even a draft in a public repository is published already.',
}

const found: Record<Kind, LocalizedText> = {
  identity: {
    id: 'Ini tampak seperti NIK atau nomor KK',
    en: 'This looks like an identity (NIK) or family card (KK) number',
  },
  tax: { id: 'Ini tampak seperti NPWP', en: 'This looks like a tax number (NPWP)' },
  card: { id: 'Ini tampak seperti nomor kartu pembayaran', en: 'This looks like a payment card number' },
  passport: { id: 'Ini tampak seperti nomor paspor', en: 'This looks like a passport number' },
  perhapsPassport: { id: 'Ini mungkin nomor paspor', en: 'This may be a passport number' },
  account: { id: 'Ada nomor rekening di dalam tulisan', en: 'There is a bank account in the text' },
  telephone: { id: 'Ada nomor telepon di dalam tulisan', en: 'There is a phone number in the text' },
  email: { id: 'Ada alamat surel di dalam tulisan', en: 'There is an e-mail address in the text' },
  address: {
    id: 'Ada alamat jalan atau rumah di dalam tulisan',
    en: 'There is a street address in the text',
  },
  position: { id: 'Ada letak yang tepat di dalam tulisan', en: 'There is an exact position in the text' },
  birth: { id: 'Ada tanggal lahir di dalam tulisan', en: 'There is a day of birth in the text' },
}

const remove: LocalizedText = { id: 'Hapus.', en: 'Remove it.' }

const mend: Partial<Record<Kind, LocalizedText>> = {
  perhapsPassport: {
    id: 'Hapus, kecuali ini memang bukan nomor paspor.',
    en: 'Remove it, unless it is no passport number.',
  },
  telephone: {
    id: 'Hapus. Nomor yang boleh dilihat semua orang ditulis di isian WhatsApp kelompok.',
    en: "Remove it. A number that everybody may see belongs in the group's WhatsApp field.",
  },
  email: {
    id: 'Hapus. Surel yang boleh dilihat semua orang ditulis di isian Surel kelompok.',
    en: "Remove it. An address that everybody may see belongs in the group's e-mail field.",
  },
  address: {
    id: 'Hapus, kecuali ini tempat yang memang terbuka untuk umum. Nama desa cukup.',
    en: "Remove it, unless the place is open to everybody. The village's name is enough.",
  },
  position: {
    id: 'Hapus. Letak desa ditulis di isian Lintang dan Bujur desa; rumah tidak perlu ditunjukkan.',
    en: "Remove it. A village's position belongs in its own fields; nobody's home needs to be shown.",
  },
  birth: { id: 'Hapus, atau sisakan tahunnya saja.', en: 'Remove it, or keep the year alone.' },
}

/** The report for each kind. `shown` is the part that may be printed, since others read reports too. */
export function adviceOn(kind: Kind, shown: string): Advice {
  const fix = mend[kind] ?? remove
  return {
    problem: { id: `${found[kind].id}: ${shown}.`, en: `${found[kind].en}: ${shown}.` },
    fix: { id: `${fix.id} ${WHY.id}`, en: `${fix.en} ${WHY.en}` },
  }
}
