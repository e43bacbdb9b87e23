import { nearest } from '../rules/nearest.ts'
import { quoted, type Advice, type LocalizedText } from '../rules/validation.ts'

const LANGUAGE = new Set(['lang', 'language', 'locale', 'bahasa'])

/** The report about a key that no field has. `known` are the names at that place, in the model's order. */
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
  const meant = known.find((name) => name.toLowerCase() === plain) ?? nearest(plain, known)
  if (meant !== undefined) return { id: `Mungkin maksudnya ${meant}.`, en: `Perhaps ${meant} is meant.` }
  return {
    id: `Hapus isian ini, atau pakai salah satu dari: ${known.join(', ')}.`,
    en: `Remove this field, or use one of: ${known.join(', ')}.`,
  }
}

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
