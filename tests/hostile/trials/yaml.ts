import { placeOf, product, renamed, story } from '../names.ts'
import type { Write } from '../trial.ts'

/** Front matter of a field is put among valid fields; a case about the file is the whole file. */
export const anyYaml: Write = (folder, { field, input }) => {
  const place = placeOf(field)
  if (field === '(file)') {
    folder.write(place.file, input)
    return place
  }
  const lines = input
    .replace(/^---\n|---\n$/gu, '')
    .replace(/^(\w+):/gmu, (all, name) => (renamed[name] ? `${renamed[name]}:` : all))
  folder.paste(place.file, lines)
  return place
}

export const yaml: Record<string, Write> = {
  'yaml-anchors-bomb': async (folder, hostile) => {
    const trial = await anyYaml(folder, hostile)
    // The first anchor it meets is named; there is nothing after that to look at.
    return { ...trial, field: 'a' }
  },
  'yaml-version-float': async (folder, hostile) => ({
    ...(await anyYaml(folder, hostile)),
    outcome: 'REJECT',
  }),
  'yaml-date-tz': async (folder, hostile) => ({ ...(await anyYaml(folder, hostile)), stored: '2025-08-17' }),
  'yaml-bom': (folder) => {
    folder.write(story, `\uFEFF${folder.text(story)}`)
    return { file: story, field: 'title', stored: 'Kisah uji' }
  },
  'yaml-huge-fm': (folder) => {
    folder.write(product, `---\ntitle: ${'A'.repeat(5_000_000)}\n---\n`)
    return { file: product, field: '' }
  },
}
