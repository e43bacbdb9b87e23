import type { APIRoute } from 'astro'
import { catalogue } from '@/catalogue'
import { cardsOf, type Card } from '@/share/card'

const ENDING = /^\/og\/(.+)\.jpg$/

/** The share images of all pages, in both languages. */
export async function getStaticPaths() {
  const cards = [...cardsOf(await catalogue('id')).values(), ...cardsOf(await catalogue('en')).values()]
  return cards.map((card) => ({ params: { card: ENDING.exec(card.address)?.[1] }, props: { card } }))
}

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await card.bytes()), { headers: { 'content-type': 'image/jpeg' } })
