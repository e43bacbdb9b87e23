import type { AstroIntegration } from 'astro'
import { routeAt, type PageRoute } from '../routing/table.ts'
import type { Locale } from '../../cms/rules/locale.ts'
import { factsOf, type PageFacts } from './facts.ts'

export interface BuiltPage extends PageFacts {
  /** From the root, as it is asked for: `/desa/`, `/404.html`. */
  address: string
  /** What stands in the table of routes; nothing for the CMS and its handbook. */
  route: { kind: PageRoute['kind']; locale: Locale } | undefined
}

/** What a build has rendered. It fills while Astro renders, and is whole once hooks of a finished build run. */
export interface Manifest {
  /** By address. */
  pages: ReadonlyMap<string, BuiltPage>
}

/**
 * Tells what each page of a build is, once, as it is rendered: everybody who works on a finished build reads it here.
 * `npm start` renders without it.
 */
export function pageManifest(): Manifest & { integration: AstroIntegration } {
  const pages = new Map<string, BuiltPage>()

  /** The same answer, after a look at it. */
  async function looked(response: Response, path: string, pattern: string): Promise<Response> {
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response
    const text = await response.text()
    // Hosts look for this one file where nothing stands.
    const address = path === '/404/' ? '/404.html' : path
    pages.set(address, { address, route: routeAt(pattern), ...factsOf(text) })
    return new Response(text, response)
  }

  const integration: AstroIntegration = {
    name: 'page-manifest',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          async render(request, options) {
            const rendered = await astro.render(request, options)
            const look = (response: Response) =>
              looked(response, new URL(request.url).pathname, options.routeData.route)
            return rendered instanceof Response
              ? look(rendered)
              : { ...rendered, response: await look(rendered.response) }
          },
        })),
    },
  }
  return { pages, integration }
}
