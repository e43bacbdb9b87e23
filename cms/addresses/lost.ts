import { allStaticPages } from '../model/static-pages.ts'
import { routes, type Section } from '../model/routes.ts'
import type { Locale } from '../rules/locale.ts'
import type { Entry } from '../check/placed.ts'
import { inOrder, type Problem } from '../check/problem.ts'
import { namesIn } from '../rules/names.ts'
import type { LocalizedText } from '../rules/validation.ts'
import type { History } from './history.ts'
import { publishedIn, type Published } from './published.ts'
import { aliasesOf, nameOf, today, type Hidden, type Today } from './today.ts'

export interface Lost {
  problems: Problem[]
  /** How many names were ever published. */
  published: number
  /** How many of them answer no more because they hold the name of somebody who withdrew consent. */
  gone: number
  /** Versions whose text this clone lacks. */
  unread: number
}

/**
 * The published names that neither answer nor redirect any more, each with what to do about it. One that holds the name
 * of somebody who withdrew consent is to be dead: who withdrew is read from the stories, of today and of before, since
 * the row itself may be gone as well.
 */
export function lostNames(content: string, history: History): Lost {
  const now = today(content)
  const leadsTo = (name: string) => now.entries.get(name) ?? now.aliases.get(name)
  const answers = (name: string) => {
    const entry = leadsTo(name)
    return entry !== undefined && now.hidden(entry) === undefined
  }
  const { published, unread, withdrawn } = publishedIn(history, answers)
  const forgotten = [
    ...now.withdrawn,
    // Who was written down anew has agreed again.
    ...withdrawn.filter(({ name }) => !now.named.includes(name)),
  ]
  const unanswered = [...published.values()].filter(({ name }) => !answers(name))
  const lost = unanswered.filter(({ name }) => namesIn(slugOf(name), forgotten).length === 0)
  return {
    problems: inOrder(lost.map((each) => problemOf(each, now, successor(each, published, history, leadsTo)))),
    published: published.size,
    gone: unanswered.length - lost.length,
    unread,
  }
}

const slugOf = (name: string) => name.slice(name.indexOf('/') + 1)

/** The entry of today that a name turned into, by what git saw renamed or who held it as a former name. */
function successor(
  { name }: Published,
  published: Map<string, Published>,
  { renames }: History,
  leadsTo: (name: string) => Entry | undefined,
): Entry | undefined {
  const seen = new Set<string>()
  for (let at: string | undefined = name; at !== undefined && !seen.has(at);) {
    const entry = leadsTo(at)
    if (entry) return entry
    seen.add(at)
    const holder = published.get(at)
    const held = holder?.as === 'alias' ? `${holder.version.collection}/${holder.version.slug}` : undefined
    at = renames.get(at) ?? held
  }
  return undefined
}

function problemOf(lost: Published, now: Today, entry: Entry | undefined): Problem {
  const { name, version } = lost
  const slug = slugOf(name)
  const address = (locale: Locale) => addressOf(locale, name)
  const when = `commit ${version.commit.slice(0, 7)}, ${version.date}`
  const problem = {
    id: `Alamat ${address('id')} dan ${address('en')} pernah terbit (${when}), tetapi sekarang tidak ada yang menjawab.`,
    en: `${address('id')} and ${address('en')} were published (${when}), and nothing answers there now.`,
  }
  const found = (file: string, field: string, fix: LocalizedText): Problem => ({
    file,
    field,
    level: 'error',
    problem,
    fix,
  })
  if (!entry) return found(`${name}.id.md`, '', putBack(lost, slug))
  const file = entry.files.id ?? `${nameOf(entry)}.id.md`
  const hidden = now.hidden(entry)
  const hasName = nameOf(entry) === name || aliasesOf(entry).includes(slug)
  const fixes = [
    ...(hasName ? [] : [addAlias(file, [...aliasesOf(entry), slug])]),
    ...(hidden ? [show[hidden]] : []),
  ]
  // What is wrong with a file's name stands at no field.
  const place = hidden === 'name' ? '' : hidden
  return found(file, hasName ? (place ?? 'aliases') : 'aliases', {
    id: fixes.map(({ id }) => id).join(' '),
    en: fixes.map(({ en }) => en).join(' '),
  })
}

function addressOf(locale: Locale, name: string): string {
  const [collection, slug = ''] = name.split('/')
  if (collection !== 'pages') return routes.entry(locale, collection as Section, slug)
  const page = allStaticPages.find((each) => each === slug)
  return page ? routes.page(locale, page) : slug === 'home' ? routes.home(locale) : `/${slug}/`
}

const addAlias = (file: string, aliases: string[]): LocalizedText => ({
  id: `Tambahkan \`aliases: [${aliases.join(', ')}]\` pada ${file}.`,
  en: `Add \`aliases: [${aliases.join(', ')}]\` to ${file}.`,
})

const show: Record<Hidden, LocalizedText> = {
  draft: {
    id: 'Matikan "Masih draf" (`draft`). Produk yang tidak dibuat lagi: pilih "Tidak dibuat lagi" (`availability: discontinued`). Yang harus hilang: hapus berkasnya, dan tulis namanya di `aliases` halaman yang menggantikannya.',
    en: 'Turn off `draft`. A product that is no longer made gets `availability: discontinued`. What has to go is deleted, and its name written into the `aliases` of the page that takes its place.',
  },
  sample: {
    id: 'Matikan "Hanya contoh" (`sample`): yang pernah terbit sebagai sungguhan tetap punya halaman.',
    en: 'Turn off `sample`: what was once published as real keeps its page.',
  },
  group: {
    id: 'Terbitkan lagi kelompoknya, atau pilih kelompok yang tampil di situs.',
    en: 'Publish its group again, or choose one that the site shows.',
  },
  name: {
    id: 'Ganti nama kedua berkasnya: yang sekarang memuat nama orang yang menarik izinnya, jadi halamannya tidak tampil.',
    en: 'Rename both its files: their name holds that of somebody who withdrew consent, and so the page is not shown.',
  },
  village: {
    id: 'Terbitkan lagi desanya, atau pilih desa yang tampil di situs.',
    en: 'Publish its village again, or choose one that the site shows.',
  },
}

function putBack({ name, as, version }: Published, slug: string): LocalizedText {
  const [collection] = name.split('/')
  const holder = as === 'entry' ? name : `${version.collection}/${version.slug}`
  const restore = `git checkout ${version.commit.slice(0, 7)} -- 'content/${holder}.*.md'`
  const gone = collection === 'products' ? ' (`availability: discontinued`)' : ''
  if (collection === 'pages') {
    return { id: `Kembalikan berkasnya: ${restore}.`, en: `Put its files back: ${restore}.` }
  }
  return {
    id: `Kembalikan berkasnya${gone}: ${restore}. Bila halaman lain menggantikannya, tambahkan \`aliases: [${slug}]\` pada halaman itu.`,
    en: `Put its files back${gone}: ${restore}. Where another page took its place, add \`aliases: [${slug}]\` to that one.`,
  }
}
