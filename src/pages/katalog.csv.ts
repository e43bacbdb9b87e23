import type { APIRoute } from 'astro'
import { catalogue } from '@/catalogue'
import { csvOf, rowOf } from '@/feeds/meta-catalogue'
import { about } from '@/structured/about'
import { pictureOf } from '@/structured/picture'

/** Works for Meta's catalogue, in Indonesian: their listings ship within Indonesia. */
export const GET: APIRoute = async ({ site }) => {
  const { absolute } = about('id', site)
  const { products } = await catalogue('id')
  const rows = await Promise.all(
    products.map(async (product) => rowOf(product, await pictureOf(product), absolute)),
  )
  return new Response(csvOf(rows.filter((row) => row !== undefined)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
}
