import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from '../../tests/build/folders.ts'
import { serve } from '../../tests/browser/serve.ts'
import { makeStressSite, stressSite } from '../../tests/stress/site.ts'
import { takePictures } from './camera.ts'
import { takeCards } from './cards.ts'
import { takeDocs } from './docs.ts'
import { sheet } from './sheet.ts'
import { visits } from './shots.ts'

/**
 * `npm run look`: builds the site with entries that strain it, takes pictures of every kind of page in three widths,
 * two schemes and two languages, and lays them on one sheet.
 * `npm run look -- --only product --width 360 --scheme dark --lang id` takes a few anew (each may be given twice);
 * `--only` takes a kind of page or the name of one; `--built` takes the site as it was built last.
 * `npm run look -- --docs` instead takes the few pictures of `docs/look/` anew, most of them of the samples, and
 * `npm run look -- --cards` those of `docs/cards/`: share images beside their pages.
 */
const several = { type: 'string', multiple: true, default: [] as string[] } as const
const { values } = parseArgs({
  options: {
    only: several,
    width: several,
    scheme: several,
    lang: several,
    built: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    cards: { type: 'boolean', default: false },
  },
})

if (values.docs || values.cards) {
  if (values.docs) console.log(await takeDocs(values.built))
  if (values.cards) console.log(await takeCards(values.built))
  process.exit()
}

const start = performance.now()
const seconds = () => ((performance.now() - start) / 1000).toFixed(0)
const folder = join(projectFolder, '.cache', 'look')
const pictures = join(folder, 'pictures')

const chosen = visits({
  kinds: values.only,
  widths: values.width,
  schemes: values.scheme,
  locales: values.lang,
})
if (chosen.length === 0) {
  console.error('No page is of that kind, width, scheme and language.')
  process.exit(1)
}
if (!values.built || !existsSync(stressSite))
  console.log(`Built in ${(await makeStressSite()).toFixed(0)} s.`)
await mkdir(pictures, { recursive: true })
const { origin, close } = await serve(stressSite)
try {
  await takePictures(origin, chosen, pictures)
} finally {
  await close()
}
const file = join(folder, 'index.html')
await writeFile(file, sheet(pictures, 'pictures/'))
const count = chosen.reduce((sum, { schemes }) => sum + schemes.length, 0)
console.log(`${count} pictures in ${seconds()} s: ${file}`)
