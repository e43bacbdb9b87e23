import type { Locale } from '@cms/rules/locale'
import { whatsappDigits } from '@cms/rules/phone'
import { isSearch } from '@cms/rules/tokopedia'
import { say } from '../i18n'
import { day, price } from '../../cms/rules/format'
import { routes } from '../../cms/model/routes'

/** What a visitor can do about a product: at most one action, its note and the price. */
export interface PurchaseAction {
  /** 'act' is a link, 'rest' is only a sentence. */
  kind: 'act' | 'rest'
  label: string
  href?: string
  /** Links to another site. */
  leaves: boolean
  /** One sentence on what happens next. */
  note?: string
  price: { figure: string; note?: string }
}

interface Offered {
  title: string
  sample?: boolean | undefined
  availability: string
  listing?: string | undefined
  price?: number | undefined
  priceDate?: string | undefined
  group: { slug: string; shop?: string | undefined; whatsapp?: string | undefined }
}

/** `address` is the product page's own absolute address, named in a message to the group. */
export function purchaseActionOf(locale: Locale, product: Offered, address: string): PurchaseAction {
  const t = say(locale)
  const { listing, group } = product
  const priced = priceOf(locale, product)
  const act = (label: string, href: string, note: string, leaves = true): PurchaseAction => ({
    kind: 'act',
    label,
    href,
    note,
    leaves,
    price: priced,
  })
  const rest = (label: string, note?: string): PurchaseAction => ({
    kind: 'rest',
    label,
    leaves: false,
    note,
    price: priced,
  })

  if (product.availability === 'discontinued') {
    const note = `${t('discontinued')}. ${t('discontinuedNote')}`
    return act(t('seeOtherWorks'), routes.entry(locale, 'groups', group.slug), note, false)
  }
  if (listing && isSearch(listing)) return act(t('searchAlike'), listing, t('searchAlikeNote'))
  if (listing) return act(t('buy'), listing, t('buyNote'))
  if (product.sample) return rest(t('sampleSoon'))
  if (group.shop) return act(t('soonVisitShop'), group.shop, `${t('soon')}. ${t('soonNote')}`)
  if (group.whatsapp) {
    const message = encodeURIComponent(t('askAbout', { product: product.title, address }))
    const href = `https://wa.me/${whatsappDigits(group.whatsapp)}?text=${message}`
    return act(t('soonAsk'), href, `${t('soon')}. ${t('soonNote')}`)
  }
  return rest(t('soon'), t('soonNote'))
}

function priceOf(
  locale: Locale,
  { price: rupiah, priceDate, sample, listing }: Offered,
): PurchaseAction['price'] {
  const t = say(locale)
  if (rupiah !== undefined) {
    const dated = priceDate ? t('priceSeen', { date: day(locale, priceDate) }) : undefined
    return { figure: price(locale, rupiah), note: sample ? t('sampleFigure') : dated }
  }
  if (listing && !sample) return { figure: t('priceOnTokopedia') }
  return { figure: t('noPrice'), note: sample ? t('waitingForGroup') : undefined }
}
