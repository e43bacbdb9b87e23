import { entriesFrom } from '../../cms/check/entries.ts'
import { filesIn } from '../../cms/check/files.ts'
import { photosWithheld, type Named } from '../../cms/rules/entry/consent.ts'
import { photosOf } from '../catalogue/withheld.ts'

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
