/** Whether a product can be had: what editors choose and visitors read, and the words of its list's address. */
export const availabilities = {
  available: { name: { id: 'Ada', en: 'Available' }, address: { id: 'ada', en: 'available' } },
  preorder: {
    name: { id: 'Dibuat setelah dipesan', en: 'Made to order' },
    address: { id: 'dipesan', en: 'made-to-order' },
  },
  seasonal: { name: { id: 'Menurut musim', en: 'Seasonal' }, address: { id: 'musiman', en: 'seasonal' } },
  discontinued: {
    name: { id: 'Tidak dibuat lagi', en: 'No longer made' },
    address: { id: 'tidak-dibuat-lagi', en: 'no-longer-made' },
  },
} as const

export type Availability = keyof typeof availabilities
export const allAvailabilities = Object.keys(availabilities) as Availability[]
