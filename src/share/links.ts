import type { Sign } from './signs'

export interface ShareLink {
  sign: Sign
  name: string
  href: string
}

/**
 * Plain links that hand a ready message to another service, the most used in Indonesia first; nothing of theirs is
 * loaded here.
 * @param sentence words alone, without the address
 * @param address absolute
 */
export function shareLinks(sentence: string, address: string, byEmail: string): ShareLink[] {
  const words = encodeURIComponent(sentence)
  const url = encodeURIComponent(address)
  const both = encodeURIComponent(`${sentence}\n${address}`)
  return [
    { sign: 'whatsapp', name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { sign: 'facebook', name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { sign: 'telegram', name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${words}` },
    { sign: 'x', name: 'X', href: `https://x.com/intent/post?text=${words}&url=${url}` },
    { sign: 'line', name: 'LINE', href: `https://line.me/R/share?text=${both}` },
    { sign: 'email', name: byEmail, href: `mailto:?subject=${words}&body=${url}` },
  ]
}
