import type { LocalizedText } from './describe.ts'

/** The line that belongs beneath every map: its licence asks for it. */
export const mapSource: LocalizedText = {
  id: 'Batas wilayah: cahyadsn/wilayah_boundaries, Kepmendagri 300.2.2-2430/2025, MIT © 2024 Cahya DSN.',
  en: 'Boundaries: cahyadsn/wilayah_boundaries, Kepmendagri 300.2.2-2430/2025, MIT © 2024 Cahya DSN.',
}

/** Beneath a map with volcanoes, besides. */
export const summitSource: LocalizedText = {
  id: 'Letak gunung: Smithsonian Global Volcanism Program.',
  en: 'Volcanoes: Smithsonian Global Volcanism Program.',
}
