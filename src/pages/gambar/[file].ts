import { catalogue } from '@/catalogue'
import { everyPicture } from '@/drawings'
import type { PictureFile } from '@/drawings/file'
import type { APIRoute } from 'astro'

/** The drawings as picture files. Livelihoods are drawn from their Indonesian words, so one language has them all. */
export async function getStaticPaths() {
  const pictures = await everyPicture(await catalogue('id'))
  return pictures.map((picture) => ({ params: { file: picture.file }, props: { picture } }))
}

const types = { avif: 'image/avif', png: 'image/png', svg: 'image/svg+xml' }

export const GET: APIRoute<{ picture: PictureFile }> = async ({ props: { picture } }) => {
  const type = types[picture.file.split('.').at(-1) as keyof typeof types]
  return new Response(new Uint8Array(await picture.bytes()), { headers: { 'content-type': type } })
}
