import { join } from 'node:path'
import type { Advice } from '../rules/validation.ts'
import { nearest } from '../rules/nearest.ts'
import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'
import { flawOfPicture, type PictureFlaw } from './picture.ts'
import { leavesOf } from './walk.ts'
import { withdrawalsIn } from './withdrawn/withdrawals.ts'

/** Files read at a time. */
const IN_FLIGHT = 4

/**
 * Checks that every photograph an entry names is in media/ under exactly that name, and that every file there is a
 * picture the site can use. Reports a flaw at the entry that names the file, or at the file itself if no entry does.
 */
export async function mediaOf(
  dir: string,
  entries: readonly Entry[],
  pictures: readonly string[],
): Promise<Problem[]> {
  const onDisk = new Map(pictures.map((name) => [name.normalize('NFC'), name]))
  const byCase = new Map(pictures.map((name) => [folded(name), name]))
  const uses = Map.groupBy(entries.flatMap(photosIn), ({ name }) => name)
  const names = [...new Set([...uses.keys(), ...onDisk.keys()])]
  const flaws = new Map<string, PictureFlaw>()

  const judge = async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const file = onDisk.get(name)
      const flaw =
        file === undefined
          ? { level: 'error' as const, ...absent(name, byCase.get(folded(name)), pictures) }
          : await flawOfPicture(join(dir, 'media', file))
      if (flaw) flaws.set(name, flaw)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, judge))

  return [...flaws].flatMap(
    ([name, flaw]) =>
      uses.get(name)?.map(({ entry, field }) => problemAt(entry, { field, locale: 'id', ...flaw })) ?? [
        { file: `media/${onDisk.get(name) ?? name}`, field: '', ...flaw },
      ],
  )
}

function photosIn(entry: Entry) {
  const withdrawn = new Set(withdrawalsIn(entry).map(({ index }) => index))
  return (
    leavesOf(entry.collection.fields, entry.read?.data)
      .filter(({ field }) => field.widget.widget === 'image')
      // Skip photographs of people who withdrew consent; they should be missing.
      .filter(({ path: [top, row] }) => !(top === 'people' && withdrawn.has(Number(row))))
      .map(({ path, value }) => ({
        entry,
        field: path.join('.'),
        name: String(value).replace(/^\.\.\/media\//u, ''),
      }))
  )
}

const folded = (name: string) => name.normalize('NFC').toLowerCase()

function absent(name: string, otherCase: string | undefined, pictures: readonly string[]): Advice {
  if (otherCase !== undefined) {
    return {
      problem: {
        id: `Tertulis "${name}", sedangkan berkasnya bernama "${otherCase}".`,
        en: `Written "${name}", while the file is named "${otherCase}".`,
      },
      fix: { id: `Tulis "../media/${otherCase}".`, en: `Write "../media/${otherCase}".` },
    }
  }
  const meant = nearest(name, pictures)
  return {
    problem: { id: `Foto "${name}" tidak ada di media.`, en: `There is no picture "${name}" in media.` },
    fix: meant
      ? { id: `Mungkin maksudnya "../media/${meant}".`, en: `Perhaps "../media/${meant}" is meant.` }
      : { id: 'Unggah fotonya lewat tombol foto di CMS.', en: 'Upload it with the photo button in the CMS.' },
  }
}
