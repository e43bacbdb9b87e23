import { catalogue, type Catalogue } from '@/catalogue'
import type { APIRoute } from 'astro'
import type { PictureFile } from './file'

const types = { avif: 'image/avif', jpg: 'image/jpeg', svg: 'image/svg+xml' }

/**
 * The two halves of a page file that serves the pictures of one type. Each type has a page file of its own: only
 * a route whose pattern ends in an extension goes without a closing slash in `npm start`. Livelihoods are drawn
 * from their Indonesian words, so one language has every picture.
 */
export function picturesOf(type: keyof typeof types, every: (all: Catalogue) => Promise<PictureFile[]>) {
  const ending = `.${type}`
  async function getStaticPaths() {
    const pictures = (await every(await catalogue('id'))).filter(({ file }) => file.endsWith(ending))
    return pictures.map((picture) => ({
      params: { name: picture.file.slice(0, -ending.length) },
      props: { picture },
    }))
  }
  const GET: APIRoute<{ picture: PictureFile }> = async ({ props: { picture } }) =>
    new Response(new Uint8Array(await picture.bytes()), { headers: { 'content-type': types[type] } })
  return { getStaticPaths, GET }
}
