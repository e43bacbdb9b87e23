import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../rules/locale.ts'
import { model } from '../model/index.ts'
import { judged, judgedFile } from './entry.ts'
import type { Flaw } from './fences.ts'
import type { Source } from './files.ts'
import { parseEntry, type ParsedEntry } from './frontmatter.ts'
import { leftOut } from './left-out.ts'
import { linesOf } from './lines.ts'
import { personalOf } from './personal.ts'
import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'

/** Bytes. No story is this long; a picture pasted as text is longer. */
const LONGEST_FILE = 200_000

/** Joins the files of each entry and reports what is wrong in each. */
export function entriesFrom(
  dir: string,
  sources: readonly Source[],
): { entries: Entry[]; problems: Problem[] } {
  const bySlug = Map.groupBy(sources, ({ collection, slug }) => `${collection}/${slug}`)
  const problems: Problem[] = []
  const entries = [...bySlug.values()].map((files) => {
    const id = files.find(({ locale }) => locale === 'id')
    const en = files.find(({ locale }) => locale === 'en')
    const [{ collection: name, slug }] = files as [Source]
    const parsed = { id: id && parsedFile(dir, id), en: en && parsedFile(dir, en) }
    const entry: Entry = {
      collection: model[name],
      slug,
      files: { ...(id && { id: id.file }), ...(en && { en: en.file }) },
      lines: { ...linesIn('id', parsed.id), ...linesIn('en', parsed.en) },
      read: undefined,
    }
    const both = [
      [id, parsed.id],
      [en, parsed.en],
    ] as const
    for (const [source, result] of both) {
      if (source && result && !result.ok)
        problems.push(...result.flaws.map((flaw) => inFile(source.file, flaw)))
    }
    if (en && !id) problems.push(inFile(en.file, withoutIndonesian(slug)))
    const told: Problem[] = []
    if (parsed.id?.ok) {
      const english = parsed.en?.ok ? parsed.en : undefined
      const { read, findings } = judged(entry.collection, {
        slug,
        data: parsed.id.data,
        english: english?.data,
        body: { id: parsed.id.body, en: english?.body ?? '' },
      })
      entry.read = read
      told.push(...findings.map((finding) => problemAt(entry, finding)))
    } else if (parsed.en?.ok) {
      const { data, body } = parsed.en
      const { findings } = judgedFile(entry.collection, 'en', data)
      const personal = personalOf(entry.collection, { data: {}, english: data, body: { id: '', en: body } })
      told.push(...[...findings, ...personal].map((finding) => problemAt(entry, finding)))
    }
    for (const [source, result] of both)
      if (source && result?.ok) told.push(...leftOut(source.file, result, told))
    problems.push(...told)
    return entry
  })
  return { entries, problems }
}

const inFile = (file: string, flaw: Flaw): Problem => ({ file, level: 'error', ...flaw })

const linesIn = (locale: Locale, parsed: ParsedEntry | { ok: false } | undefined) =>
  parsed?.ok ? { [locale]: linesOf(parsed) } : {}

function parsedFile(dir: string, { file }: Source) {
  try {
    const path = join(dir, file)
    if (statSync(path).size > LONGEST_FILE) return { ok: false as const, flaws: [tooLong] }
    return parseEntry(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)))
  } catch {
    return { ok: false as const, flaws: [unreadable] }
  }
}

const tooLong: Flaw = {
  field: '',
  problem: { id: 'Berkas ini lebih dari 200 kB.', en: 'This file is larger than 200 kB.' },
  fix: {
    id: 'Mungkin ada foto yang tertempel sebagai teks. Hapus, lalu unggah lewat tombol foto.',
    en: 'Perhaps a picture was pasted as text. Remove it and upload it with the photo button.',
  },
}

const unreadable: Flaw = {
  field: '',
  problem: { id: 'Berkas ini tidak terbaca sebagai teks.', en: 'This file cannot be read as UTF-8 text.' },
  fix: { id: 'Simpan lagi sebagai teks UTF-8.', en: 'Save it again as UTF-8 text.' },
}

const withoutIndonesian = (slug: string): Flaw => ({
  field: '',
  problem: {
    id: `Berkas bahasa Inggris ini tidak punya "${slug}.id.md".`,
    en: `There is no "${slug}.id.md" for this English file.`,
  },
  fix: {
    id: 'Samakan nama kedua berkas, atau buat dulu yang bahasa Indonesia.',
    en: 'Give both files the same name, or write the Indonesian one first.',
  },
})
