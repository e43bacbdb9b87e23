import { appendFile, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectFolder, testOrigin } from '../../../tests/build/folders.ts'
import { table } from '../table.ts'
import { writeBenchContent } from './content.ts'
import { measured, type Measured } from './measured.ts'

const sizes = [100, 1000, 5000, 10_000]
const goal = { products: 5000, seconds: 120, megabytes: 2000 }

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs')
const folder = join(projectFolder, '.cache', 'bench', 'build')
const content = join(folder, 'content')
const site = join(folder, 'site')

/**
 * Builds sites of 100 to 10,000 products in two languages: with share images and pictures already kept (warm),
 * with nothing kept (cold), and after one change. `-- build 100 1000` takes only these sizes. All four take about half
 * an hour.
 */
export async function benchBuild(): Promise<boolean> {
  const wanted = process.argv.slice(3).map(Number).filter(Boolean)
  const rows: (string | number)[][] = []
  for (const products of wanted.length > 0 ? wanted : sizes) {
    await writeBenchContent(content, products)
    // What is kept of these entries, and of no others: their names are the bench's own.
    await rm(join(folder, '.cache'), { recursive: true, force: true })
    const cold = await build()
    const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).length
    const warm = await build()
    await appendFile(join(content, 'products', 'karya-0.id.md'), '\nSatu kalimat lagi.\n')
    const changed = await build()
    rows.push([
      products,
      pages,
      seconds(cold),
      seconds(warm),
      seconds(changed),
      Math.round(pages / warm.seconds),
      Math.round(cold.processor),
      Math.round(warm.processor),
      Math.round(cold.peak),
      Math.round(warm.peak),
    ])
    console.log(`${products} products: ${seconds(warm)} s warm`)
    if (products === goal.products && (warm.seconds > goal.seconds || warm.peak > goal.megabytes))
      console.log(`Goal of ${goal.seconds} s and ${goal.megabytes} MB warm: missed on this machine.`)
  }
  const head = [
    'products',
    'pages',
    'cold s',
    'warm s',
    'changed s',
    'pages/s',
    'cold processor s',
    'warm processor s',
    'cold MB',
    'warm MB',
  ]
  console.log(table(head, rows))
  return true
}

const seconds = ({ seconds }: Measured) => Number(seconds.toFixed(1))

const build = () =>
  measured([astro, 'build', '--outDir', site], projectFolder, {
    CONTENT_DIR: content,
    SITE_URL: testOrigin,
    ASTRO_TELEMETRY_DISABLED: '1',
    PICTURES_CACHE: join(folder, '.cache', 'pictures'),
  })
