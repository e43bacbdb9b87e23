import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionName } from '../model/collection.ts'
import type { Locale } from '../rules/locale.ts'
import { model } from '../model/index.ts'
import { nearest } from '../rules/nearest.ts'
import type { Advice } from '../rules/validation.ts'
import type { Problem } from './problem.ts'

/** One language's file of an entry. `file` is its path inside the content folder. */
export interface Source {
  collection: CollectionName
  slug: string
  locale: Locale
  file: string
}

/** What lies in a content folder. `pictures` are the file names in media/, as the disk spells them. */
export interface Folder {
  sources: Source[]
  pictures: string[]
  problems: Problem[]
}

const NAMES = Object.keys(model) as CollectionName[]

/** Files that keep an empty folder in git, or explain it. */
const EXPECTED = new Set(['.gitkeep', 'README.md'])

/** Files that operating systems create by themselves. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** Lists the collections and media/, and reports everything that does not belong there. Does not follow links. */
export function filesIn(dir: string): Folder {
  const folder: Folder = { sources: [], pictures: [], problems: [] }
  const collections: CollectionName[] = []
  const stray = (file: string, advice: Advice) =>
    folder.problems.push({
      file,
      field: '',
      level: LITTER.has(nameOf(file)) ? 'warning' : 'error',
      ...advice,
    })

  for (const item of listed(dir)) {
    const name = NAMES.find((known) => known === item.name)
    if (name && item.isDirectory()) collections.push(name)
    else if (!(item.name === 'media' && item.isDirectory()) && !EXPECTED.has(item.name))
      stray(item.name, outside(item.name))
  }
  for (const collection of collections) {
    for (const item of listed(join(dir, collection))) {
      const file = `${collection}/${item.name}`
      const [, slug, locale] = /^(.*)\.(id|en)\.md$/su.exec(item.name) ?? []
      if (!item.isFile()) stray(file, notAFile(collection))
      else if (slug !== undefined) folder.sources.push({ collection, slug, locale: locale as Locale, file })
      else if (!EXPECTED.has(item.name)) stray(file, notAnEntry(item.name))
    }
  }
  for (const item of listed(join(dir, 'media'))) {
    if (!item.isFile()) stray(`media/${item.name}`, notAFile('media'))
    else if (/\.(?:jpe?g|png|webp|avif)$/iu.test(item.name)) folder.pictures.push(item.name)
    else if (!EXPECTED.has(item.name)) stray(`media/${item.name}`, notAPicture)
  }
  return folder
}

function listed(dir: string): Dirent[] {
  try {
    // The order in which disks list files differs between machines.
    return readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1)

function outside(name: string): Advice {
  const meant = nearest(name, [...NAMES, 'media', ...NAMES.map((each) => model[each].singular)])
  const folder = NAMES.find((each) => each === meant || model[each].singular === meant) ?? meant
  return {
    problem: {
      id: `Berkas atau folder ini tidak dikenal. Isi situs ada di ${NAMES.join(', ')}, dan media.`,
      en: `Nothing of this name belongs here. Content lies in ${NAMES.join(', ')} and media.`,
    },
    fix: folder
      ? { id: `Mungkin maksudnya folder ${folder}.`, en: `Perhaps the folder ${folder} is meant.` }
      : { id: 'Pindahkan ke luar folder ini.', en: 'Move it out of this folder.' },
  }
}

const notAFile = (folder: string): Advice => ({
  problem: {
    id: `Folder ${folder} hanya berisi berkas biasa, tanpa folder lain di dalamnya.`,
    en: `The folder ${folder} holds plain files only, no folders or links.`,
  },
  fix: { id: `Pindahkan isinya langsung ke ${folder}.`, en: `Move what is in it directly into ${folder}.` },
})

function notAnEntry(name: string): Advice {
  const stem = name.replace(/(?:\.(?:id|en))?\.[^.]*$/iu, '')
  return {
    problem: {
      id: 'Nama berkas entri harus berakhiran .id.md (Indonesia) atau .en.md (Inggris).',
      en: "An entry's file name ends in .id.md (Indonesian) or .en.md (English).",
    },
    fix: /\.(?:md|markdown|mdx)$/iu.test(name)
      ? { id: `Ganti namanya menjadi "${stem}.id.md".`, en: `Rename it to "${stem}.id.md".` }
      : {
          id: 'Pindahkan ke luar folder ini; foto disimpan di media.',
          en: 'Move it out of this folder; pictures go into media.',
        },
  }
}

const notAPicture: Advice = {
  problem: {
    id: 'Folder media hanya untuk foto JPG, PNG, WebP, atau AVIF.',
    en: 'The folder media holds JPG, PNG, WebP or AVIF pictures only.',
  },
  fix: { id: 'Hapus, atau simpan sebagai JPG.', en: 'Remove it, or save it as JPG.' },
}
