import {
  bpom as bpomRule,
  halal as halalRule,
  jamu as jamuRule,
  pirt as pirtRule,
  pirtExpires,
} from '../../rules/permits.ts'
import type { Reading } from '../reading.ts'

export const pirt: Reading<string> = {
  rule: pirtRule,
  says: (number) => [number, `berlaku sampai ${pirtExpires(number)}`],
}

export const halal: Reading<string> = { rule: halalRule, says: (number) => [number] }
export const bpom: Reading<string> = { rule: bpomRule, says: (number) => [number] }
export const jamu: Reading<string> = { rule: jamuRule, says: (number) => [number] }
