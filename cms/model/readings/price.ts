import { price } from '../../../src/i18n/format.ts'
import { rupiah as rupiahRule, rupiahIn } from '../../rules/price.ts'
import type { Reading } from '../reading.ts'

export const rupiah: Reading<number> = {
  rule: rupiahRule,
  within: rupiahIn,
  says: (amount) => [price('id', amount)],
  keyboard: 'numeric',
}
