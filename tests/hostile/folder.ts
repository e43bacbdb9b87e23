import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { parseEntry } from '../../cms/check/frontmatter.ts'
import { model } from '../../cms/model/index.ts'
import { pageSlugs } from '../../cms/model/static-pages.ts'

const VALID = join(import.meta.dirname, 'valid')

/** A content folder of a test's own, in the machine's place for temporary files. */
export interface Folder {
  dir: string
  write: (file: string, content: string | Buffer) => void
  /** Sets fields of an entry's file, and its body if one is given; `undefined` removes a field. */
  edit: (file: string, changes: Record<string, unknown>, body?: string) => void
  /** Puts lines of front matter into an entry's file in place of the fields they name. */
  paste: (file: string, lines: string) => void
  /** What a file's field reads as once the schema has stored it. */
  stored: (file: string, field: string) => unknown
  text: (file: string) => string
  bytes: (file: string) => Buffer
  remove: () => void
}

export function copyOfValid(): Folder {
  const dir = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(VALID, dir, { recursive: true })
  writePages(join(dir, 'pages'))
  const text = (file: string) => readFileSync(join(dir, file), 'utf8')
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), content)
  }
  return {
    dir,
    text,
    bytes: (file) => readFileSync(join(dir, file)),
    write,
    edit(file, changes, body) {
      const before = parsed(text(file))
      const data = Object.fromEntries(
        Object.entries({ ...before.data, ...changes }).filter(([, value]) => value !== undefined),
      )
      write(file, `---\n${stringify(data)}---\n${body ?? before.body}`)
    },
    paste(file, lines) {
      const names = new Set([...lines.matchAll(/^([^\s:]+):/gm)].map(([, name]) => name))
      const { data, body } = parsed(text(file))
      const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !names.has(name)))
      write(file, `---\n${stringify(rest)}${lines.trimEnd()}\n---\n${body}`)
    },
    stored(file, field) {
      const collection = Object.values(model).find(({ name }) => file.startsWith(`${name}/`))
      const schema = file.endsWith('.en.md') ? collection?.english : collection?.indonesian
      const { data, body } = parsed(text(file))
      return field === 'body' ? body : (schema?.parse(data) as Record<string, unknown>)[field]
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}

function parsed(text: string) {
  const entry = parseEntry(text)
  if (!entry.ok) throw new Error(`The file cannot be read: ${entry.flaws[0]?.problem.en}`)
  return entry
}

/** Every static page that a site must have. */
function writePages(folder: string) {
  mkdirSync(folder)
  for (const slug of pageSlugs) {
    writeFileSync(join(folder, `${slug}.id.md`), page(`Uji ${slug}`, 'Halaman data uji.'))
    writeFileSync(join(folder, `${slug}.en.md`), page(`Test ${slug}`, 'A page of test data.'))
  }
}

const page = (title: string, text: string) => `---\n${stringify({ title, summary: text })}---\n\n${text}\n`
