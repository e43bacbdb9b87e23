import type { StressEntry } from './entry.ts'
import { filled, longestTitle, saying } from './longest.ts'

/** The middle of Jember regency: Raung to the east, with Ijen behind it. */
const jember = { latitude: -8.2351, longitude: 113.656 }
/** The north-west of Indramayu: no summit within sight, Ciremai lies 83 km away. */
const indramayu = { latitude: -6.3, longitude: 107.95 }

const body = {
  id: `${saying.id}\n\nParagraf kedua entri uji.`,
  en: `${saying.en}\n\nThe second paragraph of a test entry.`,
}

/** No district has the number 99, so these codes are nobody's. */
export const villages: StressEntry[] = [
  {
    collection: 'villages',
    slug: 'uji-jember',
    facts: {
      title: 'Uji: Desa Jember',
      summary: 'Entri uji: sebuah desa di Kabupaten Jember, yang memandang Raung.',
      district: 'Uji',
      regency: 'jember',
      code: '35.09.99.2099',
      ...jember,
      livelihoods: ['jagung', 'singkong'],
    },
    english: {
      summary: 'A test entry: a village in the regency of Jember, which looks at Raung.',
      livelihoods: ['maize', 'cassava'],
    },
    body,
  },
  {
    collection: 'villages',
    slug: 'uji-nama-panjang',
    facts: {
      title: longestTitle.village,
      summary: filled(160, saying.id),
      district: 'Uji Karanganyar Kemiriombo Gunungpati Wetan Kidul Lor Kulon',
      regency: 'indramayu',
      code: '32.12.99.2099',
      ...indramayu,
      photo: '../media/uji-desa.jpg',
      photoAlt: 'Gambar uji: bukit dan langit dari gradasi warna.',
      photoCredit: filled(120, 'Digambar oleh tes, bukan foto.'),
    },
    body: { id: filled(1600, saying.id) },
  },
]

/** The rule's own examples stand in for contacts, so that nobody is called. */
export const groups: StressEntry[] = [
  {
    collection: 'groups',
    slug: 'uji-satu-karya',
    facts: {
      title: 'Uji: Satu Karya',
      summary: 'Entri uji: kelompok dengan satu karya saja.',
      village: 'uji-jember',
      since: 2020,
      members: 1,
      whatsapp: '081234567890',
      email: 'kelompok@contoh.id',
      motif: 'tea',
      dye: 'turmeric-indigo',
    },
    english: { summary: 'A test entry: a group with a single work.' },
    body,
  },
  {
    collection: 'groups',
    slug: 'uji-empat-puluh',
    facts: {
      title: 'Uji: Empat Puluh',
      summary: 'Entri uji: kelompok dengan empat puluh karya.',
      village: 'uji-jember',
      photo: '../media/uji-kelompok.jpg',
      photoAlt: 'Gambar uji: mangkuk dan stoples di atas meja.',
      photoCredit: 'Digambar oleh tes, bukan foto',
    },
    english: {
      summary: 'A test entry: a group with forty works.',
      photoAlt: 'A test drawing: bowls and jars on a table.',
    },
    body,
  },
  {
    collection: 'groups',
    slug: 'uji-nama-panjang',
    facts: {
      title: longestTitle.group,
      fullName: filled(120, longestTitle.group),
      summary: filled(160, saying.id),
      village: 'uji-nama-panjang',
      since: 1945,
      members: 2000,
      shop: 'https://www.tokopedia.com/nama-toko',
      whatsapp: '081298765432',
      email: 'alamat.surel.yang.sangat.panjang.untuk.sebuah.kelompok@contoh.id',
      instagram: 'nama_akun_yang_panjang_sekali1',
      motif: 'purwaceng',
      dye: 'madder-indigo',
    },
    body: { id: filled(1600, saying.id) },
  },
  {
    collection: 'groups',
    slug: 'uji-keadaan',
    facts: {
      title: 'Uji: Segala Keadaan',
      summary: 'Entri uji: kelompok yang karyanya ada dalam segala keadaan.',
      village: 'uji-jember',
      motif: 'carica',
      dye: 'soga-tea',
    },
    english: { summary: 'A test entry: a group whose works are in every state.' },
    body,
  },
]
