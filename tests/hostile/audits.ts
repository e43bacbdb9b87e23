import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect } from 'vitest'
import { merged } from '../../cms/admin/fields/merge.ts'
import { cmsConfig } from '../../cms/config.ts'
import { guard } from '../../scripts/guard/guard.ts'
import { product, productPath, products, SmallRepository } from '../../scripts/guard/small-repository.ts'
import { alternates } from '../build/rules/translations.ts'
import { siteOf } from '../build/site.ts'

/** Cases that are no content: what each does to the project, and that it is noticed. */
export const audits: Record<string, () => void | Promise<void>> = {
  'i18n-ui-missing-key': () => {
    expect(typeErrorsOfEnglish((text) => text)).toEqual([])
    expect(typeErrorsOfEnglish((text) => text.replace(/^ {2}menu: .*\n/m, ''))).toEqual([
      expect.stringContaining("'menu'"),
    ])
  },

  'i18n-hreflang-oneway': () => {
    const page = (own: string, en: string) =>
      `<html lang="id"><head><link rel="alternate" hreflang="id" href="https://contoh.example${own}">` +
      `<link rel="alternate" hreflang="en" href="https://contoh.example${en}">` +
      `<link rel="alternate" hreflang="x-default" href="https://contoh.example${own}"></head></html>`
    const id = { 'desa/index.html': page('/desa/', '/en/villages/') }
    const files = Object.fromEntries(Object.entries(id).map(([file, html]) => [`/${file}`, html]))
    expect(alternates(siteOf(files))).toContain(
      '/desa/: en leads to no page: https://contoh.example/en/villages/',
    )
  },

  'sys-cms-relation-id': () => {
    const { collections } = cmsConfig('https://contoh.example', {
      backend: { name: 'proxy' },
      publishing: 'simple',
    })
    const relations = [...JSON.stringify(collections).matchAll(/"value_field":"([^"]*)"/g)].map(
      ([, by]) => by,
    )
    expect(relations.length).toBeGreaterThan(3)
    expect(new Set(relations)).toEqual(new Set(['{{slug}}']))
  },

  'sys-two-editors': () => {
    const opened = { id: { title: 'Keripik', summary: 'Lama.' }, en: {} }
    const theirs = { ...opened, id: { ...opened.id, title: 'Keripik talas' } }
    const other = merged(opened, theirs, { ...opened, id: { ...opened.id, summary: 'Baru.' } })
    expect(other).toMatchObject({ entry: { id: { title: 'Keripik talas', summary: 'Baru.' } }, disputed: [] })
    const same = merged(opened, theirs, { ...opened, id: { ...opened.id, title: 'Keripik gurih' } })
    expect(same.disputed).toMatchObject([{ field: 'title', theirs: 'Keripik talas' }])
  },

  'sys-mass-delete': async () => {
    expect(await deleting(5)).toContainEqual(expect.stringContaining('5 entries are deleted'))
    expect(await deleting(0)).toEqual([])
  },
}

/** Deletes so many of twenty products in one save of the CMS. @returns what the guard says of it */
async function deleting(count: number): Promise<string[]> {
  const repository = new SmallRepository()
  try {
    const base = repository.git('rev-parse', 'HEAD')
    const gone = products(count, () => undefined)
    const other = { [productPath(19)]: product(19, { title: 'Lain' }) }
    const head = repository.commit('Delete Produk “karya”', { ...gone, ...other })
    const judged = await guard({ folder: repository.folder, base, head })
    return judged.flatMap(({ refusals }) => refusals.map(({ problem }) => problem.en))
  } finally {
    repository.remove()
  }
}

/** The type errors of `src/i18n/en.ts` with its text changed. */
function typeErrorsOfEnglish(change: (text: string) => string): string[] {
  const file = join(import.meta.dirname, '../../src/i18n/en.ts')
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  }
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, change(readFileSync(file, 'utf8')), ts.ScriptTarget.ESNext)
      : read(name, ...rest)
  const program = ts.createProgram([file], options, host)
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
