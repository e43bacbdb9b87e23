import type { APIRoute } from 'astro'

/** Everything may be read; the sitemap says where everything is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nDisallow: /admin/\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`,
  )
