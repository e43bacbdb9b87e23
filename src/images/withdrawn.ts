import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { entriesFrom } from '../../cms/check/entries.ts'
import { filesIn } from '../../cms/check/files.ts'
import { photosWithheld, type Named } from '../../cms/rules/entry/consent.ts'
import { photosOf } from '../catalogue/withheld.ts'
import { addressName } from './photographs/address-name.ts'

/** A card for sharing, which may hold any photograph of its page. Drawing them all anew takes seconds. */
const CARD = /^[0-9a-f]{16}\.jpg$/

/**
 * Photographs (`../media/x.jpg`) that a content folder names and nobody may see: of people who withdrew consent or
 * never gave it, as its stories say, those of drafts too.
 * @param content absolute path of the content folder
 */
export function withheldIn(content: string): string[] {
  const entries = entriesFrom(content, filesIn(content).sources).entries.map(({ read }) => read?.data ?? {})
  const people = entries.flatMap((data) => (Array.isArray(data['people']) ? (data['people'] as Named[]) : []))
  return photosWithheld(people, photosOf(entries))
}

/**
 * Removes what earlier builds kept of these photographs (`../media/x.jpg`), and the cards they may stand on. Their
 * originals are the editor's to remove; see `npm run check -- --consent`.
 * @param folder absolute path of what is kept between builds
 */
export async function forgetPhotographs(paths: readonly string[], folder: string): Promise<void> {
  const starts = paths.map((path) => `${addressName(path.split('/').at(-1) ?? path)}-`)
  const kept = await readdir(folder).catch(() => [])
  const versions = kept.filter((name) =>
    starts.some((start) => name.startsWith(start) && /^[0-9a-f]{12}-\d+\./.test(name.slice(start.length))),
  )
  if (versions.length === 0) return
  const cards = kept.filter((name) => CARD.test(name))
  await Promise.all([...versions, ...cards].map((name) => rm(join(folder, name), { force: true })))
}
