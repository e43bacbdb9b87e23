import type { APIRoute } from 'astro'
import { catalogue } from '@/catalogue'
import { codeName } from '@/labels/addresses'
import { codeOf } from '@/labels/code'
import { routes } from '@cms/model/routes'

export async function getStaticPaths() {
  const { products } = await catalogue('id')
  return products.flatMap(({ slug }) =>
    (['id', 'en'] as const).map((locale) => ({
      params: { name: codeName(slug, locale) },
      props: { address: routes.entry(locale, 'products', slug) },
    })),
  )
}

export const GET: APIRoute<{ address: string }> = ({ props: { address }, site }) =>
  new Response(codeOf(new URL(address, site).href), { headers: { 'content-type': 'image/svg+xml' } })
