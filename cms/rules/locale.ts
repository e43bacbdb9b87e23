/** The languages of the site: Indonesian, which every entry is written in, and English. */
export type Locale = 'id' | 'en'
