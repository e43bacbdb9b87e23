import { accept, quoted, refuse, type Validation } from '../../cms/rules/validation.ts'

const address = /^(?:mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+|tel:\+\d[\d-]+)$/

/**
 * Where somebody who found a hole can say so, from `SECURITY_CONTACT`. Nothing when it is not set: nobody is named
 * whom the maintainer did not name.
 */
export function contactFrom(environment: Record<string, string | undefined>): Validation<string | undefined> {
  const contact = environment.SECURITY_CONTACT?.trim() || undefined
  if (contact === undefined || address.test(contact)) return accept(contact)
  return refuse(
    {
      id: `SECURITY_CONTACT berisi ${quoted(contact)}, bukan alamat lengkap.`,
      en: `SECURITY_CONTACT holds ${quoted(contact)}, which is no whole address.`,
    },
    {
      id: 'Isi dengan mailto:nama@contoh.id, https://… atau tel:+62…, lalu bangun ulang situsnya.',
      en: 'Set it to mailto:name@example.org, https://… or tel:+62…, then build the site again.',
    },
  )
}
