import type { Locale } from '@cms/rules/locale'
import { en } from './en'
import { id } from './id'

export type Key = keyof typeof id

const languages = { id, en } as const

/** `say(locale)('key', { name })`: an interface string with its `{name}` values filled in. */
export const say =
  (locale: Locale) =>
  (key: Key, values: Record<string, string | number> = {}): string =>
    languages[locale][key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

export const otherLocale = (locale: Locale): Locale => (locale === 'id' ? 'en' : 'id')
