import type { Advice } from '../rules/validation.ts'

/** What keeps a file from being read, or a part of it. `line` counts from 1. */
export interface Flaw extends Advice {
  line?: number
  field: string
}

/** A file split at its fences. `bodyLine` is the line where the body begins. */
export interface Parts {
  frontMatter: string
  body: string
  bodyLine: number
}

const rewrite: Advice['fix'] = {
  id: 'Baris pertama dan baris penutup isian hanya berisi ---, tanpa huruf lain.',
  en: 'The first line and the line that closes the front matter hold --- and nothing else.',
}

/**
 * Splits `---`, front matter, `---`, body. Stricter than the readers of the site (Astro) and of the CMS
 * (gray-matter): those end the front matter at any line that begins with `---` or `+++`, and gray-matter runs `---js`
 * as a program. What passes here, all of them read the same way. A byte order mark is ignored.
 */
export function atFences(text: string): Parts | Flaw {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  if (text.replace(/^\uFEFF/u, '').trim() === '') return empty
  const conflict = lines.findIndex((line) => /^(?:<{7}|>{7}|\|{7})(?: |$)/u.test(line))
  if (conflict !== -1) return inConflict(conflict + 1)

  const opening = lines[0] ?? ''
  if (/^(?:---\s*\S|\+\+\+)/u.test(opening)) return foreign(1, opening)
  if (!isFence(opening)) return noFrontMatter
  const closing = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/u.test(line))
  if (closing === -1) return unclosed
  if (!isFence(lines[closing] ?? '')) return foreign(closing + 1, lines[closing] ?? '')
  const end = lines.findIndex((line, index) => index < closing && /^\.{3}(?:\s|$)/u.test(line))
  if (end !== -1) return ended(end + 1)
  return {
    frontMatter: lines.slice(1, closing).join('\n'),
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
  }
}

const isFence = (line: string) => /^---[ \t]*$/u.test(line)

const empty: Flaw = {
  field: '',
  problem: { id: 'Berkas ini kosong.', en: 'This file is empty.' },
  fix: {
    id: 'Isi lagi lewat CMS, atau hapus berkasnya.',
    en: 'Fill it in again in the CMS, or remove the file.',
  },
}

const noFrontMatter: Flaw = {
  field: '',
  line: 1,
  problem: {
    id: 'Isian (judul, ringkasan, dan lainnya) di antara dua baris --- tidak ditemukan.',
    en: 'The front matter between two lines of --- is missing.',
  },
  fix: {
    id: 'Buat entri ini lewat CMS, atau mulai berkas dengan baris --- seperti berkas lain.',
    en: 'Make the entry in the CMS, or begin the file with a line --- as the others do.',
  },
}

const unclosed: Flaw = {
  field: '',
  line: 1,
  problem: {
    id: 'Isian dibuka dengan ---, tetapi tidak ditutup.',
    en: 'The front matter is opened but never closed.',
  },
  fix: { id: 'Tulis baris --- sesudah isian terakhir.', en: 'Put a line --- after the last field.' },
}

const ended = (line: number): Flaw => ({
  field: '',
  line,
  problem: {
    id: 'Baris ... menutup isian, jadi isian sesudahnya tidak terbaca.',
    en: 'A line of ... ends the front matter, and what follows is not read.',
  },
  fix: { id: 'Hapus baris itu.', en: 'Remove that line.' },
})

const foreign = (line: number, found: string): Flaw => ({
  field: '',
  line,
  problem: {
    id: `Pembatas isian harus ---, yang tertulis "${found.trim().slice(0, 20)}".`,
    en: `The front matter must be YAML between lines of ---, found "${found.trim().slice(0, 20)}".`,
  },
  fix: rewrite,
})

const inConflict = (line: number): Flaw => ({
  field: '',
  line,
  problem: {
    id: 'Dua versi berkas ini tercampur (ada tanda <<<<<<< atau >>>>>>>).',
    en: 'Two versions of this file are mixed (there are merge conflict markers).',
  },
  fix: {
    id: 'Pilih satu versi, lalu hapus tanda-tandanya dan versi yang lain.',
    en: 'Keep one version; remove the markers and the other version.',
  },
})
