import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * A WOFF2 file at `path`, made where there is none or only a part of one: its header says how long it is.
 * https://www.w3.org/TR/WOFF2/#woff20Header
 */
export async function keepFont(path: string, make: () => Promise<Buffer>): Promise<void> {
  if (isWhole(await readFile(path).catch(() => Buffer.of()))) return
  await mkdir(dirname(path), { recursive: true })
  // Beside, then moved: another build may read at this moment.
  await writeFile(`${path}.${process.pid}`, await make())
  await rename(`${path}.${process.pid}`, path)
}

const isWhole = (font: Buffer) => font.length >= 12 && font.readUInt32BE(8) === font.length
