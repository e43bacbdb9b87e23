import { model } from '../model/index.ts'
import type { Fields } from '../model/field.ts'
import type { Locale } from '../rules/locale.ts'
import type { Problem } from './problem.ts'

/** The report as people read it: errors, then warnings, each grouped by file, and a closing count. */
export function reportText(problems: readonly Problem[], lang: Locale): string {
  const words = WORDS[lang]
  const errors = problems.filter(({ level }) => level === 'error')
  const warnings = problems.filter(({ level }) => level === 'warning')
  return [
    ...section(words.errors, errors, lang),
    ...section(words.warnings, warnings, lang),
    problems.length === 0
      ? words.none
      : words.count(errors.length, warnings.length, filesOf(problems).length),
    '',
  ].join('\n')
}

/** The report for other programs: one JSON array. */
export function reportJson(problems: readonly Problem[], lang: Locale): string {
  const rows = problems.map(({ file, line, field, problem, fix, level }) => ({
    file,
    ...(line === undefined ? {} : { line }),
    field,
    problem: problem[lang],
    fix: fix[lang],
    level,
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

function section(title: string, problems: Problem[], lang: Locale): string[] {
  if (problems.length === 0) return []
  const files = [...Map.groupBy(problems, ({ file }) => file)]
  return [
    title,
    '',
    ...files.flatMap(([file, found]) => [
      `  ${visible(file)}`,
      ...found.flatMap((each) => rowsOf(each, lang)),
      '',
    ]),
  ]
}

function rowsOf({ file, line, field, problem, fix }: Problem, lang: Locale): string[] {
  const label = labelOf(file, field)
  const name = label === '' ? visible(field) : `${label} (${visible(field)})`
  const where = [line === undefined ? '' : `${WORDS[lang].line} ${line}`, name].filter((part) => part !== '')
  return [
    `    ${where.length > 0 ? `${where.join(', ')}: ` : ''}${visible(problem[lang])}`,
    `      ${visible(fix[lang])}`,
  ]
}

/** The field's name on the editor's form, which is Indonesian in both reports; its first part where it has several. */
function labelOf(file: string, field: string): string {
  const collection = Object.values(model).find(({ name }) => file.startsWith(`${name}/`))
  if (!collection) return ''
  if (field === 'body') return collection.body.label
  let fields: Fields | undefined = collection.fields
  let label = ''
  for (const step of field.split('.')) {
    if (/^\d+$/u.test(step)) continue
    const found: Fields[string] | undefined = fields && Object.hasOwn(fields, step) ? fields[step] : undefined
    if (!found) break
    label = found.label
    fields = found.parts
  }
  return label
}

const filesOf = (problems: readonly Problem[]) => [...new Set(problems.map(({ file }) => file))]

/** On one line, so that a file's name cannot add lines to the report. */
const visible = (text: string) =>
  text.replace(/\p{Cc}/gu, (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`)

const WORDS = {
  id: {
    errors: 'HARUS DIPERBAIKI',
    warnings: 'SEBAIKNYA DIPERIKSA',
    line: 'baris',
    none: 'Tidak ada masalah.',
    count: (errors: number, warnings: number, files: number) =>
      `${errors} kesalahan dan ${warnings} peringatan dalam ${files} berkas.`,
  },
  en: {
    errors: 'TO MEND',
    warnings: 'TO LOOK AT',
    line: 'line',
    none: 'No problems.',
    count: (errors: number, warnings: number, files: number) =>
      `Errors: ${errors}. Warnings: ${warnings}. Files: ${files}.`,
  },
}
