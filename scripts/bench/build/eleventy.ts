import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectFolder } from '../../../tests/build/folders.ts'
import { measured, type Measured } from './measured.ts'

const version = '3.1.8'
const home = join(projectFolder, '.cache', 'bench', 'eleventy')

/** Eleventy stands beside the project, not in it: only this bench needs it. False when it can't be fetched. */
export async function eleventyIsThere(): Promise<boolean> {
  if (existsSync(command)) return true
  await mkdir(home, { recursive: true })
  await writeFile(join(home, 'package.json'), '{ "private": true }')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  try {
    await promisify(execFile)(npm, ['install', '--ignore-scripts', `@11ty/eleventy@${version}`], {
      cwd: home,
    })
    return true
  } catch (error) {
    console.log(`Eleventy could not be fetched: ${(error as Error).message.split('\n')[0]}`)
    return false
  }
}

const command = join(home, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs')

/** Builds the same Markdown, each file as one page in a bare layout: text alone, no list, picture or card. */
export async function buildWithEleventy(content: string): Promise<Measured> {
  const output = join(home, 'site')
  await rm(output, { recursive: true, force: true })
  await mkdir(join(home, 'layouts'), { recursive: true })
  await writeFile(join(home, 'layouts', 'bare.njk'), layout)
  await writeFile(join(home, 'eleventy.config.mjs'), config)
  return measured([command, '--quiet', `--output=${output}`], home, { CONTENT: content })
}

const config = `import { relative } from 'node:path'
export default (eleventy) => {
  eleventy.addGlobalData('layout', 'bare.njk')
  return { dir: { input: relative('.', process.env.CONTENT), includes: relative(process.env.CONTENT, 'layouts') } }
}
`

const layout = `<!doctype html>
<html><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ summary }}"></head>
<body><main><h1>{{ title }}</h1><p>{{ summary }}</p>{{ content | safe }}</main></body></html>
`
