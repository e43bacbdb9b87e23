export interface ShareLink {
  name: string
  href: string
}

/** Plain links that hand a ready sentence to another service; nothing of theirs is loaded here. `sentence` ends with the address. */
export function shareLinks(sentence: string, address: string, byEmail: string): ShareLink[] {
  const text = encodeURIComponent(sentence)
  const url = encodeURIComponent(address)
  return [
    { name: 'WhatsApp', href: `https://wa.me/?text=${text}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    {
      name: 'Telegram',
      href: `https://t.me/share/url?url=${url}&text=${encodeURIComponent(sentence.replace(address, '').replace(/:\s*$/, ''))}`,
    },
    { name: 'X', href: `https://x.com/intent/post?text=${text}` },
    { name: 'LINE', href: `https://line.me/R/share?text=${text}` },
    { name: byEmail, href: `mailto:?body=${text}` },
  ]
}
