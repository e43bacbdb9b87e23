import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '../../tests/browser/pages.ts'
import { kindsOnSheet, pictureFile, schemes, visits, widths, type Scheme, type Visit } from './shots.ts'
import { sheetStyle } from './sheet-style.ts'

/**
 * The sheet: every picture that lies in `folder`, page by page, both languages and both schemes side by side.
 * Pictures of an earlier run stay, so that a few can be taken anew.
 * @param path the way from the sheet to the folder, with a closing slash
 */
export function sheet(folder: string, path: string): string {
  const pages = Map.groupBy(visits(), ({ target }) => target.name)
  const filters = [
    ...kindsOnSheet.map((kind) => ['kind', kind] as const),
    ...[...widths, 'fold', 'print'].map((width) => ['width', String(width)] as const),
    ...schemes.map((scheme) => ['scheme', scheme] as const),
    ...locales.map((locale) => ['lang', locale] as const),
  ]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Look</title>
<style>${sheetStyle(filters)}</style>
<form>${[...Map.groupBy(filters, ([group]) => group)].map(([group, values]) => fieldset(group, values)).join('')}</form>
${[...pages.values()].map((page) => section(page, folder, path)).join('\n')}
</html>
`
}

const fieldset = (group: string, values: readonly (readonly [string, string])[]) =>
  `<fieldset><legend>${group}</legend>${values
    .map(
      ([, value]) =>
        `<label><input type="checkbox" id="${group}-${value}" checked autocomplete="off"> ${value}</label>`,
    )
    .join('')}</fieldset>`

function section(page: Visit[], folder: string, path: string): string {
  const [first] = page
  if (!first) return ''
  const { kind, name, address } = first.target
  const rows = [...Map.groupBy(page, sizeOf)].map(([size, visits]) => row(size, visits, folder, path))
  return `<section class="kind-${kind}"><h2>${name} <small>${address('id')}</small></h2>${rows.join('')}</section>`
}

/** A width, or "fold" or "print". */
const sizeOf = ({ width, extent }: Visit): string => (extent === 'page' ? String(width) : extent)

function row(size: string, visits: Visit[], folder: string, path: string): string {
  const pictures = visits.flatMap((visit) =>
    visit.schemes.flatMap((scheme) => {
      const file = pictureFile(visit, scheme)
      return existsSync(join(folder, file)) ? [figure(visit, scheme, path + file)] : []
    }),
  )
  return `<div class="row width-${size}"><h3>${size}</h3>${pictures.join('')}</div>`
}

const figure = ({ locale }: Visit, scheme: Scheme, file: string) =>
  `<a class="lang-${locale} scheme-${scheme}" href="${file}" title="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`
