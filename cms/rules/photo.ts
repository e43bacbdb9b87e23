import { plainText } from './text.ts'
import { accept, quoted, refuse, type Rule, type LocalizedText } from './validation.ts'

const FOLDER = '../media/'
const EXAMPLE = `${FOLDER}keripik-pisang.jpg`

/** One file name: nothing that leaves the folder, is hidden, or means something in an address. */
const NAME = /^(?!\.)[^/\\?#%:*"<>|\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+\.(\p{L}[\p{L}\d]*)$/u

const PHOTO = /^(?:jpe?g|png|webp|avif)$/i

const HINTS: [RegExp, LocalizedText][] = [
  [
    /^hei[cf]$/i,
    {
      id: 'Foto iPhone ini (HEIC) tidak terbuka di semua HP. Simpan sebagai JPG, lalu unggah lagi.',
      en: 'This iPhone photo (HEIC) does not open everywhere. Save it as JPG and upload it again.',
    },
  ],
  [
    /^(?:mp4|mov|3gp|webm|avi|mkv)$/i,
    {
      id: 'Ini video. Ambil satu foto dari video itu, lalu unggah fotonya.',
      en: 'This is a video. Take a still from it and upload that.',
    },
  ],
  [
    /^svg$/i,
    {
      id: 'SVG adalah gambar garis yang bisa membawa program. Unggah foto JPG atau PNG.',
      en: 'SVG is a drawing that may carry a program. Upload a JPG or PNG.',
    },
  ],
  [
    /^gif$/i,
    {
      id: 'GIF biasanya gambar bergerak. Unggah foto JPG atau PNG.',
      en: 'A GIF usually moves. Upload a JPG or PNG.',
    },
  ],
  [
    /^(?:pdf|docx?|pptx?|xlsx?)$/i,
    {
      id: 'Ini dokumen. Potret halamannya, lalu unggah fotonya.',
      en: 'This is a document. Photograph the page and upload that.',
    },
  ],
  [
    /^(?:tiff?|bmp|dng|cr2|nef|psd|ai|cdr)$/i,
    {
      id: 'Simpan gambar ini sebagai JPG, lalu unggah lagi.',
      en: 'Save this picture as JPG and upload it again.',
    },
  ],
]

/**
 * A photograph's path as the CMS stores it: '../media/<name>.<jpg|jpeg|png|webp|avif>', in NFC. Upper case stays,
 * since the file has that name. Compare with the NFC form of names on disk, since a Mac may store NFD.
 */
export const photoPath: Rule<string> = (input) => {
  const path = typeof input === 'string' ? input.normalize('NFC') : ''
  const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : ''
  const suffix = NAME.exec(name)?.[1] ?? ''
  // A name ending in a space or with two dots in a row is no name that a phone gives, but an attempt to get around a
  // check.
  if (PHOTO.test(suffix) && name.trim() === name && !name.includes('..')) return accept(path)
  return refuse(
    {
      id: `Seharusnya foto yang diunggah, seperti ${EXAMPLE}. Yang tertulis: ${quoted(input)}.`,
      en: `Expected an uploaded photograph such as ${EXAMPLE}. Found ${quoted(input)}.`,
    },
    hintFor(path),
  )
}

function hintFor(path: string): LocalizedText {
  const suffix = /\.(\w+)(?:[?#].*)?$/u.exec(path)?.[1] ?? ''
  const known = HINTS.find(([pattern]) => pattern.test(suffix))?.[1]
  if (known) return known
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(path)) {
    return {
      id: 'Gambar dari situs lain tidak bisa dipakai. Simpan di HP, lalu unggah lewat tombol foto.',
      en: 'Pictures on other sites cannot be used. Save it on the phone and upload it with the photo button.',
    }
  }
  return {
    id: 'Unggah lewat tombol foto: JPG, PNG, WebP, atau AVIF, dengan nama berkas yang sederhana.',
    en: 'Upload it with the photo button: JPG, PNG, WebP or AVIF, with a simple file name.',
  }
}

const shortText = plainText(200)

const FILE_NAME = /\.(?:jpe?g|png|webp|avif|gif|heic|heif|svg|mp4)$/iu
const CAMERA_NAME =
  /^(?:IMG|DSC[FN]?|PXL|VID|MVIMG|SAVE|Screenshot|WhatsApp (?:Image|Video)|image|photo|foto|gambar)[-_ (]*\d[\d\s._()A-Za-z:-]*$/iu
const SAYS_NOTHING =
  /^(?:(?:ini|sebuah|the|a|an)\s+)?(?:foto|gambar|image|photo|photograph|picture|pic|img|alt|logo)(?:\s+(?:produk|product|desa|utama|ini))?[\s.!]*$/iu

/** Words for those who do not see a photograph: at most 200 characters, and not the name of its file. */
export const altText: Rule<string> = (input) => {
  const verdict = shortText(input)
  if (!verdict.ok) return verdict
  const text = verdict.value
  const fromFile = FILE_NAME.test(text) || CAMERA_NAME.test(text)
  if (!fromFile && !SAYS_NOTHING.test(text) && /\p{L}{2}/u.test(text)) return verdict
  return refuse(
    {
      id: `Ini ${fromFile ? 'nama berkas' : 'belum menceritakan isi foto'}: ${quoted(text)}.`,
      en: `This ${fromFile ? 'is the name of a file' : 'does not tell what the photo shows'}: ${quoted(text)}.`,
    },
    {
      id: 'Ceritakan apa yang terlihat, misalnya "Keripik pisang di atas tampah bambu".',
      en: 'Say what can be seen, such as "Banana crisps on a bamboo tray".',
    },
  )
}
