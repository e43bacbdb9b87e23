import type { APIRoute } from 'astro'
import { catalogue, type Product } from '@/catalogue'
import { labelCloth } from '@/labels/cloth'

/** A product with a photograph shows that on its label instead. */
export async function getStaticPaths() {
  const { products } = await catalogue('id')
  return products
    .filter(({ photo }) => !photo)
    .map((product) => ({ params: { slug: product.slug }, props: { product } }))
}

export const GET: APIRoute<{ product: Product }> = async ({ props: { product } }) =>
  new Response(new Uint8Array(await labelCloth(product)), { headers: { 'content-type': 'image/jpeg' } })
