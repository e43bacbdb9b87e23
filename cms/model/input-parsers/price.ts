import { price } from '../../rules/format.ts'
import { rupiah as rupiahRule, rupiahIn } from '../../rules/price.ts'
import type { InputParser } from '../input-parser.ts'

export const rupiah: InputParser<number> = {
  rule: rupiahRule,
  within: rupiahIn,
  says: (amount) => [price('id', amount)],
  keyboard: 'numeric',
}
