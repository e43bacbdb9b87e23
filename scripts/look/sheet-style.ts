/** The sheet's style: checkboxes hide pictures without a script. */
export function sheetStyle(filters: readonly (readonly [group: string, value: string])[]): string {
  const hidden = filters.map(
    ([group, value]) => `body:has(#${group}-${value}:not(:checked)) .${group}-${value} { display: none }`,
  )
  return `
:root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif }
body { margin: 0 16px 64px }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 4px 16px; background: Canvas; padding: 8px 0 }
fieldset { border: 0; margin: 0; padding: 0 }
legend { float: left; margin-right: 8px; font-weight: 600 }
label { margin-right: 8px; white-space: nowrap }
h2 { font-size: 20px; margin: 40px 0 8px }
h2 small { font-size: 14px; font-weight: 400 }
h3 { font-size: 14px; margin: 8px 0; min-width: 4em }
.row { display: flex; gap: 8px; align-items: flex-start; overflow-x: auto }
.row a { flex: none; max-height: 900px; overflow: hidden; outline: 1px solid GrayText }
.row img { display: block; width: 320px; height: auto }
.width-1440 img { width: 640px }
.width-768 img, .width-print img { width: 420px }
${hidden.join('\n')}
`
}
