import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'

/** Bytes of SHA-256. */
const LENGTH = 32

/**
 * Keeps bytes so that `readWhole` can tell them from half of them: the digest stands behind them, where programs that
 * open pictures don't look. Written beside and then moved, so that a build that is stopped leaves what was there.
 */
export async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const beside = `${path}.${process.pid}`
  try {
    await writeFile(beside, Buffer.concat([bytes, digest(bytes)]))
    await rename(beside, path)
  } catch (error) {
    // A full disk is not made fuller.
    await rm(beside, { force: true })
    throw error
  }
}

/**
 * What `writeWhole` kept, without its digest. Undefined where there is nothing, and where a power cut, a full disk or
 * a broken transfer left other bytes than were written: those would be published under a name that is kept for a year.
 */
export async function readWhole(path: string): Promise<Buffer | undefined> {
  const kept = await readFile(path).catch(() => Buffer.of())
  const bytes = kept.subarray(0, -LENGTH)
  return kept.length >= LENGTH && digest(bytes).equals(kept.subarray(-LENGTH)) ? bytes : undefined
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
