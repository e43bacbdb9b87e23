import { caldera, cone, flatLip, massif, notch, type Form } from './forms.ts'

/** A mountain's highest point and the form of the mountain beneath it. */
export interface Summit {
  name: string
  /** Degrees in WGS 84. */
  latitude: number
  longitude: number
  /** Metres above sea level. */
  metres: number
  form: Form
}

/**
 * The volcanoes that a village of the programme may look at. Places and heights: Smithsonian Institution,
 * Global Volcanism Program (https://volcano.si.edu). Sindoro is also given as 3136 m. Prau is the Dieng
 * complex's highest.
 *
 * The forms of Sindoro, Sumbing and Prau follow how they look from Wonosobo. The other five are shapes of the
 * right kind and size (a cone, a wide caldera, a broad complex), not surveys.
 */
export const summits: readonly Summit[] = [
  { name: 'Sindoro', latitude: -7.302, longitude: 109.996, metres: 3147, form: flatLip },
  { name: 'Sumbing', latitude: -7.384, longitude: 110.07, metres: 3371, form: notch },
  { name: 'Prau', latitude: -7.2, longitude: 109.92, metres: 2565, form: massif },
  { name: 'Slamet', latitude: -7.242, longitude: 109.208, metres: 3428, form: cone },
  { name: 'Ciremai', latitude: -6.892, longitude: 108.406, metres: 3078, form: cone },
  { name: 'Raung', latitude: -8.125, longitude: 114.042, metres: 3332, form: caldera },
  { name: 'Ijen', latitude: -8.058, longitude: 114.242, metres: 2799, form: { ...massif, base: 500 } },
  {
    name: 'Lamongan',
    latitude: -7.979,
    longitude: 113.342,
    metres: 1651,
    // a small, steep cone on a plain of maars: less than half of its neighbours' reach
    form: { ...cone, base: 200, rimRadius: 120, steepLength: 1500, apronLength: 4600 },
  },
]
