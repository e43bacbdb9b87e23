import type { Locale } from '../../rules/locale.ts'
import type { Scheme } from './scheme.ts'

/** How the page is looked at. */
export interface Look {
  locale: Locale
  scheme: Scheme
  device: Device
}

type Device = keyof typeof widths
/** CSS pixels: a common phone, a common laptop. */
export const widths = { phone: 390, desktop: 1280 } as const

const choices = [
  { key: 'locale', name: 'Bahasa', values: { id: 'Indonesia', en: 'Inggris' } },
  { key: 'scheme', name: 'Warna', values: { light: 'Terang', dark: 'Gelap' } },
  { key: 'device', name: 'Layar', values: { phone: 'HP', desktop: 'Komputer' } },
] as const

/** The bar above the page: three choices of two. */
export function Choices({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  return (
    <div className="choices">
      {choices.map(({ key, name, values }) => (
        <div key={key} role="group" aria-label={name}>
          {Object.entries(values).map(([value, label]) => (
            <button
              key={value}
              type="button"
              aria-pressed={look[key] === value}
              onClick={() => onChange({ ...look, [key]: value })}
            >
              {label}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
