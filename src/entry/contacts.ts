import type { Locale } from '@cms/rules/locale'
import { whatsappDigits } from '@cms/rules/phone'
import { say } from '../i18n'

export interface Contact {
  name: string
  label: string
  href: string
}

interface Reachable {
  title: string
  shop?: string | undefined
  whatsapp?: string | undefined
  email?: string | undefined
  instagram?: string | undefined
}

/** The known contacts of a group, the shop first. The prepared message names `address`. */
export function contactsOf(locale: Locale, group: Reachable, address: string): Contact[] {
  const t = say(locale)
  const greeting = encodeURIComponent(t('greeting', { group: group.title, address }))
  const { shop, whatsapp, email, instagram } = group
  return [
    ...(shop ? [{ name: 'Tokopedia', label: t('shopOnTokopedia'), href: shop }] : []),
    ...(whatsapp
      ? [
          {
            name: 'WhatsApp',
            label: t('writeOnWhatsApp'),
            href: `https://wa.me/${whatsappDigits(whatsapp)}?text=${greeting}`,
          },
        ]
      : []),
    ...(email
      ? [{ name: t('shareByEmail'), label: t('writeAnEmail'), href: `mailto:${email}?body=${greeting}` }]
      : []),
    ...(instagram
      ? [
          {
            name: 'Instagram',
            label: t('onInstagram', { name: instagram }),
            href: `https://www.instagram.com/${instagram}/`,
          },
        ]
      : []),
  ]
}
