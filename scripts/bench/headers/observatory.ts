import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../../../tests/build/folders.ts'

const version = '1.4.8'
const folder = join(projectFolder, '.cache', 'bench', `observatory-${version}`)
const packageFolder = join(folder, 'node_modules', '@mdn', 'mdn-http-observatory')

/** What one rule says: `csp-implemented-with-no-unsafe-default-src-none`, and whether that passes. */
interface Output {
  result: string
  pass: boolean
}

/** What the Observatory would have fetched. Headers are asked by `get`, as of axios. */
export interface Fetched {
  hostname: string
  /** The page. */
  html: string
  headers: Headers
  status: number
}

export interface Grade {
  score: number
  /** `A+` from 100 on. */
  grade: string
  rules: { name: string; result: string; modifier: number }[]
}

/**
 * The rules of MDN's HTTP Observatory, as its own package holds them. It is 131 MB with what it needs, so it is
 * fetched when first measured and never by `npm ci`. Its install script would download the lists of preloaded hosts
 * and of top-level domains: neither matters to a host of our own, and short ones stand in.
 */
export async function observatory(): Promise<(fetched: Fetched) => Grade> {
  install()
  const load = (file: string) => import(pathToFileURL(join(packageFolder, 'src', file)).href)
  const its = createRequire(join(packageFolder, 'package.json'))
  const { AxiosHeaders } = its('axios')
  const { CookieJar } = its('tough-cookie')
  const { ALL_TESTS } = await load('constants.js')
  const { Requests } = await load('types.js')
  const { parseHttpEquivHeaders } = await load('retriever/utils.js')
  const { getScoreModifier, getGradeForScore } = await load('grader/grader.js')
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load('grader/charts.js')

  return ({ hostname, html, headers, status }) => {
    const [http, https] = [new URL(`http://${hostname}/`), new URL(`https://${hostname}/`)]
    // Scripts and meta elements are looked for; the parser stumbles over today's CSS, and says so at length.
    const withoutStyles = html.replace(/<style.*?<\/style>/gs, '')
    const response = {
      headers: new AxiosHeaders(Object.fromEntries(headers)),
      request: { headers: new AxiosHeaders() },
      status,
      verified: true,
      data: withoutStyles,
      httpEquiv: parseHttpEquivHeaders(withoutStyles, https.href),
    }
    const requests = new Requests(hostname)
    requests.resources.path = withoutStyles
    Object.assign(requests.responses, {
      auto: response,
      cors: response,
      http: response,
      https: response,
      // The host's part: Netlify leads every unencrypted request on by itself.
      httpRedirects: [
        { url: http, status: 301 },
        { url: https, status: 200 },
      ],
      httpsRedirects: [{ url: https, status: 200 }],
    })
    requests.session = { url: https, jar: new CookieJar(), redirectHistory: [{ url: https, status: 200 }] }

    const rules = (ALL_TESTS as ((requests: unknown) => Output)[]).map((rule) => {
      const { result, constructor } = rule(requests) as Output & { constructor: { title: string } }
      return { name: constructor.title, result, modifier: getScoreModifier(result) as number }
    })
    return { ...graded(rules, MINIMUM_SCORE_FOR_EXTRA_CREDIT, getGradeForScore), rules }
  }
}

/** As in the package's own `scan`, which asks the network: extra points count only for what is an A without them. */
function graded(
  rules: Grade['rules'],
  enough: number,
  gradeFor: (score: number) => { score: number; grade: string },
): { score: number; grade: string } {
  const sum = (modifiers: number[]) => modifiers.reduce((total, modifier) => total + modifier, 100)
  const all = rules.map(({ modifier }) => modifier)
  const losses = sum(all.filter((modifier) => modifier < 0))
  return gradeFor(losses >= enough ? sum(all) : losses)
}

function install() {
  const marker = join(packageFolder, 'conf', 'tld-list.json')
  if (existsSync(marker)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  console.log(`Fetching @mdn/mdn-http-observatory ${version} (131 MB) …`)
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...quiet, `@mdn/mdn-http-observatory@${version}`], {
    cwd: folder,
    stdio: 'inherit',
    timeout: 300_000,
  })
  writeFileSync(join(packageFolder, 'conf', 'hsts-preload.json'), '{}')
  writeFileSync(marker, '["com","id","app"]')
}
