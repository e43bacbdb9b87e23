import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * Every file of a built site that holds some letters, in its name or in its content: whatever stands between them,
 * under marks and entities, in escapes of JSON and addresses, in what is compressed, in the bytes of a picture.
 * Independent of the rule that the site itself uses.
 * @param letters small ones, a–z
 */
export const filesHolding = (folder: string, letters: string): string[] =>
  filesOf(folder, (name, bytes) => {
    const texts = [name, bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le')]
    return texts.flatMap(readings).some((text) => lettersOf(text).includes(letters))
  })

/** Every file that holds a word of letters a–z as it stands, large or small: a word that nothing escapes or marks. */
export const filesNaming = (folder: string, word: string): string[] =>
  filesOf(folder, (_, bytes) => bytes.toString('latin1').toLowerCase().includes(word.toLowerCase()))

const filesOf = (folder: string, holds: (name: string, bytes: Buffer) => boolean): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => holds(relative(folder, path), unpacked(readFileSync(path))))
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort()

const unpacked = (bytes: Buffer) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)

/** A text as it stands, and as it is read once its markup, its entities and its escapes are undone. */
function readings(text: string): string[] {
  const plain = text
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:nbsp|shy|amp|quot|apos|lt|gt);/g, ' ')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return plain === text ? [text] : [text, plain]
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
