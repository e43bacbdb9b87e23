import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** One file's import of another, both as paths from the project's root. */
export interface Import {
  from: string
  to: string
  /** A type import, which does not exist at run time. */
  isType: boolean
}

/** Every import between files of these folders: TypeScript, and Astro's front matter and scripts. */
export function importsIn(folders: readonly string[]): Import[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(?:tsx?|astro)$/u.test(name)),
  )
  return files.flatMap((from) => importsOf(from, readFileSync(join(root, from), 'utf8')))
}

/** The imports of one file that lead to a file of the project. */
export function importsOf(from: string, text: string): Import[] {
  const source = ts.createSourceFile(from, codeOf(from, text), ts.ScriptTarget.Latest, false)
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return []
    const to = fileOf(moduleSpecifier.text, from)
    return to ? [{ from, to, isType: isType(statement) }] : []
  })
}

/** An Astro file's code stands between its fences and in its scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text
  const front = /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? ''
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(([, code]) => code)
  return [front, ...scripts].join('\n')
}

function isType(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}

function fileOf(specifier: string, from: string): string | undefined {
  const path = specifier.startsWith('@cms/')
    ? `cms/${specifier.slice('@cms/'.length)}`
    : specifier.startsWith('@/')
      ? `src/${specifier.slice('@/'.length)}`
      : specifier.startsWith('.')
        ? normalize(join(dirname(from), specifier))
        : undefined
  if (path === undefined) return undefined
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts']
  return endings
    .map((ending) => path + ending)
    .find((file) => /\.\w+$/u.test(file) && existsSync(join(root, file)))
}
