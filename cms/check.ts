import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from './check/content.ts'
import { reportJson, reportText } from './check/report.ts'
import { cleanPhotos } from './clean-photos.ts'
import { remainsOf } from './consent/remains.ts'
import { consentText } from './consent/summary.ts'

/**
 * `npm run check -- [--content DIR] [--json] [--lang en] [--clean-photos] [--consent]`: prints every problem of the
 * content.
 * `--clean-photos` first draws photographs anew that hold a place, a time or a device.
 * `--consent` tells instead what old commits keep of people who withdrew consent, and what to do about it.
 * Ends with 1 where there is an error, with 0 where there are only warnings or nothing.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'id' },
    'clean-photos': { type: 'boolean', default: false },
    consent: { type: 'boolean', default: false },
  },
})
const lang = values.lang === 'en' ? 'en' : 'id'
const content = resolve(values.content)

if (values['clean-photos']) {
  const { cleaned, broken } = await cleanPhotos(content)
  const words = {
    id: [
      `Foto yang dibersihkan: ${cleaned.join(', ') || 'tidak ada'}.`,
      `Tidak bisa dibuka: ${broken.join(', ')}.`,
    ],
    en: [`Photographs cleaned: ${cleaned.join(', ') || 'none'}.`, `Cannot be opened: ${broken.join(', ')}.`],
  }[lang]
  // Apart from the report, which a program may read.
  process.stderr.write(`${words.slice(0, broken.length > 0 ? 2 : 1).join('\n')}\n`)
}

if (values.consent) {
  process.stdout.write(consentText(remainsOf(content), lang))
} else {
  const problems = await checkContent(content)
  process.stdout.write(values.json ? reportJson(problems, lang) : reportText(problems, lang))
  process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0
}
