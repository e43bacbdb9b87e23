import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { english, product } from '../names.ts'
import type { Write } from '../trial.ts'

export const i18n: Record<string, Write> = {
  'i18n-missing-en': (folder) => {
    rmSync(join(folder.dir, english))
    return { file: product, field: '' }
  },
  'i18n-partial': (folder) => {
    folder.edit(english, {}, '')
    return { file: english, field: '', outcome: 'WARN' }
  },
  'i18n-empty-string': (folder) => {
    folder.edit(english, { title: '' })
    return { file: english, field: 'title', stored: undefined }
  },
  'i18n-same-text': (folder) => {
    folder.edit(english, { summary: folder.stored(product, 'summary') })
    return { file: english, field: 'summary' }
  },
  'i18n-price-differs': (folder) => {
    folder.edit(product, { price: 25000, priceDate: '2026-01-05' })
    folder.edit(english, { price: 20000 })
    return { file: english, field: 'price' }
  },
}
