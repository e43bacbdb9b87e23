import { email, instagram, webAddress, whatsapp } from './contacts.ts'
import { bpom, halal, jamu, pirt } from './permits.ts'
import { rupiah } from './price.ts'
import { listing, shop } from './tokopedia.ts'

/**
 * Every kind of text that the form reads back. Decap's configuration is JSON, so a field names its parser by its key
 * here.
 */
export const inputParsers = {
  listing,
  shop,
  rupiah,
  whatsapp,
  email,
  instagram,
  webAddress,
  pirt,
  halal,
  bpom,
  jamu,
}

export type InputParserName = keyof typeof inputParsers
