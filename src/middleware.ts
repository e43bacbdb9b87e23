import { defineMiddleware } from 'astro:middleware'

/**
 * Scripts add to pages that are read without them, so they come after fonts and the first picture. A browser fetches
 * a module as urgently as a font, and Astro gives its own scripts no attribute of ours.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  return new Response(
    html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src='),
    response,
  )
})
