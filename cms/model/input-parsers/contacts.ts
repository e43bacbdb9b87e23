import { whatsapp as whatsappRule, whatsappDigits } from '../../rules/phone.ts'
import { email as emailRule, instagram as instagramRule, webAddress as webRule } from '../../rules/web.ts'
import type { InputParser } from '../input-parser.ts'

export const whatsapp: InputParser<string> = {
  rule: whatsappRule,
  says: (number) => [number.replace(/^\+62(\d{3})(\d{4})(\d+)$/, '+62 $1-$2-$3')],
  opens: (number) => ({ label: 'Buka di WhatsApp', href: `https://wa.me/${whatsappDigits(number)}` }),
  keyboard: 'tel',
}

export const email: InputParser<string> = {
  rule: emailRule,
  says: (address) => [address],
  keyboard: 'email',
}

export const instagram: InputParser<string> = {
  rule: instagramRule,
  says: (name) => [`@${name}`],
  opens: (name) => ({ label: 'Buka di Instagram', href: `https://www.instagram.com/${name}/` }),
}

export const webAddress: InputParser<string> = {
  rule: webRule,
  within: (text) => (WITHOUT_SCHEME.test(text.trim()) ? `https://${text.trim()}` : undefined),
  says: (address) => [`Situs: ${new URL(address).host}`],
  opens: (href) => ({ label: 'Buka tautan ini', href }),
  keyboard: 'url',
}

/** An address as people say it: kabarwonosobo.id/berita */
const WITHOUT_SCHEME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i
