import { nearest } from '../rules/nearest.ts'
import { quoted, type Advice, type LocalizedText } from '../rules/validation.ts'

/** Names people give to fields in other systems and in Indonesian, with the fields they can mean here. */
const OTHER_NAMES: Record<string, string[]> = {
  listing: ['tokopedia', 'link', 'tautan', 'url', 'buy', 'beli', 'product_url'],
  shop: ['toko', 'store', 'tokopedia', 'link', 'tautan', 'url'],
  url: ['link', 'tautan', 'alamat'],
  price: ['harga'],
  title: ['judul', 'nama', 'name'],
  name: ['nama', 'judul'],
  summary: ['ringkasan', 'description', 'deskripsi', 'excerpt', 'keterangan'],
  photo: ['foto', 'image', 'images', 'gambar', 'picture', 'cover', 'src'],
  photoAlt: ['alt', 'imageAlt'],
  photoCredit: ['credit', 'pemotret', 'fotografer', 'photographer'],
  gallery: ['galeri', 'photos', 'images'],
  whatsapp: ['phone', 'telepon', 'telp', 'hp', 'wa', 'nomor', 'tel', 'mobile'],
  email: ['surel', 'mail'],
  instagram: ['ig'],
  village: ['desa'],
  group: ['kelompok'],
  groups: ['kelompok', 'group'],
  products: ['produk', 'product', 'related', 'terkait'],
  category: ['jenis', 'kategori', 'type'],
  availability: ['stok', 'stock', 'ketersediaan', 'status'],
  netWeight: ['weight', 'berat', 'isi', 'isiBersih'],
  materials: ['bahan', 'material', 'ingredients', 'komposisi'],
  steps: ['langkah', 'cara', 'process', 'proses'],
  care: ['perawatan', 'simpan'],
  permits: ['izin', 'permit', 'pirt', 'halal', 'bpom', 'jamu'],
  date: ['tanggal', 'pubDate', 'published'],
  people: ['orang', 'person', 'persons', 'nama'],
  role: ['peran', 'jabatan'],
  consent: ['izin', 'persetujuan'],
  sources: ['sumber', 'source'],
  source: ['sumber', 'url', 'link', 'tautan'],
  aliases: ['alias', 'redirects', 'redirect_from'],
  draft: ['draf', 'published', 'publish'],
  sample: ['contoh'],
  district: ['kecamatan'],
  regency: ['kabupaten'],
  code: ['kode'],
  latitude: ['lat', 'lintang'],
  longitude: ['lon', 'lng', 'long', 'bujur'],
  altitude: ['ketinggian', 'elevation'],
  livelihoods: ['mataPencaharian'],
  since: ['tahun', 'year', 'founded', 'berdiri'],
  members: ['anggota'],
}

const LANGUAGE = new Set(['lang', 'language', 'locale', 'bahasa'])

/** What to say of a name that no field has. `known` are the names at that place, in the model's order. */
export function unknownKey(key: string, known: readonly string[]): Advice {
  return {
    problem: { id: `Tidak ada isian bernama ${quoted(key)}.`, en: `There is no field ${quoted(key)}.` },
    fix: fixFor(key, known),
  }
}

function fixFor(key: string, known: readonly string[]): LocalizedText {
  const plain = key.trim().toLowerCase()
  if (plain === 'slug') {
    return {
      id: 'Hapus isian ini. Alamat halaman adalah nama berkasnya.',
      en: "Remove this field. The file's name is the page's address.",
    }
  }
  if (LANGUAGE.has(plain)) {
    return {
      id: 'Hapus isian ini. Bahasanya ada di nama berkas: .id.md atau .en.md.',
      en: "Remove this field. The language stands in the file's name: .id.md or .en.md.",
    }
  }
  const meant = known.find((name) => means(name, plain)) ?? nearest(plain, known)
  if (meant !== undefined) return { id: `Mungkin maksudnya ${meant}.`, en: `Perhaps ${meant} is meant.` }
  return {
    id: `Hapus isian ini, atau pakai salah satu dari: ${known.join(', ')}.`,
    en: `Remove this field, or use one of: ${known.join(', ')}.`,
  }
}

const means = (name: string, plain: string) =>
  name.toLowerCase() === plain ||
  (Object.hasOwn(OTHER_NAMES, name) && OTHER_NAMES[name]?.some((other) => other.toLowerCase() === plain))

/** A fact written in the English file, where it could drift from the Indonesian one. */
export const factInEnglish: Advice = {
  problem: {
    id: 'Isian ini hanya ada di berkas bahasa Indonesia, supaya tidak ada dua isi yang berbeda.',
    en: 'Facts stand in the Indonesian file only, so that they cannot differ.',
  },
  fix: {
    id: 'Hapus dari berkas .en.md; ubah di berkas .id.md bila perlu.',
    en: 'Remove it from the .en.md file; change it in the .id.md file if needed.',
  },
}
