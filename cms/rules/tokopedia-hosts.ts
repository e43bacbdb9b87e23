import type { Link } from './link.ts'
import { quoted, refuse } from './validation.ts'

const MARKETS: Record<string, string> = {
  'blibli.com': 'Blibli',
  'bukalapak.com': 'Bukalapak',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'lazada.co.id': 'Lazada',
  'olx.co.id': 'OLX',
  'shopee.co.id': 'Shopee',
  'shp.ee': 'Shopee',
  'tiktok.com': 'TikTok',
  'wa.me': 'WhatsApp',
  'zalora.co.id': 'Zalora',
}

const SHORT = new Set(['tokopedia.link', 'tk.tokopedia.com', 'vt.tokopedia.com'])
const PREVIEW = /(?:^|\.)(?:netlify\.app|vercel\.app|pages\.dev|github\.io|localhost|local)$/u

const within = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)

/**
 * Why a link that is not a page of a shop on Tokopedia is refused. `inner` is a good link that was found wrapped in
 * it, as by a search engine or a chat application.
 */
export function elsewhere(link: Link, inner: string | undefined) {
  const host = quoted(link.host)
  const useThis = inner && {
    id: `Pakai tautan di dalamnya: ${inner}`,
    en: `Use the link inside it: ${inner}`,
  }
  const openAndCopy = {
    id: 'Buka tautan itu di peramban (bukan di aplikasi), tunggu sampai halamannya terbuka, lalu salin alamat lengkap dari bagian atas layar. Awalnya https://www.tokopedia.com/',
    en: 'Open it in a browser (not the app), wait for the page, then copy the full address from the top of the screen. It begins with https://www.tokopedia.com/',
  }
  if (SHORT.has(link.host) || within(link.host, 'tokopedia.link')) {
    return refuse(
      {
        id: `Ini tautan pendek Tokopedia: ${host}. Yang perlu tautan lengkap.`,
        en: `This is a short link: ${host}. The full link is needed.`,
      },
      openAndCopy,
    )
  }
  const market = Object.entries(MARKETS).find(([domain]) => within(link.host, domain))?.[1]
  if (market !== undefined && !inner) {
    return refuse(
      {
        id: `Ini tautan ${market}. Kolom ini hanya untuk Tokopedia.`,
        en: `This is a link to ${market}. This field is for Tokopedia alone.`,
      },
      {
        id: 'Isi dengan tautan Tokopedia, atau kosongkan. Tautan lain boleh ditulis di cerita.',
        en: 'Give the Tokopedia link, or leave it empty. Other links may stand in the story.',
      },
    )
  }
  if (PREVIEW.test(link.host)) {
    return refuse(
      {
        id: `Ini alamat pratinjau yang akan hilang: ${host}.`,
        en: `This is a preview address that will vanish: ${host}.`,
      },
      openAndCopy,
    )
  }
  if (within(link.host, 'tokopedia.com')) {
    return refuse(
      {
        id: `Bagian Tokopedia ini bukan halaman toko atau produk: ${host}.`,
        en: `This part of Tokopedia holds no shops or products: ${host}.`,
      },
      useThis || openAndCopy,
    )
  }
  return refuse(
    {
      id: `Tautan harus ke www.tokopedia.com, yang tertulis ke ${host}.`,
      en: `The link must go to www.tokopedia.com, found ${host}.`,
    },
    useThis || openAndCopy,
  )
}
