import {
  bpom as bpomRule,
  halal as halalRule,
  jamu as jamuRule,
  pirt as pirtRule,
  pirtExpires,
} from '../../rules/permits.ts'
import type { InputParser } from '../input-parser.ts'

export const pirt: InputParser<string> = {
  rule: pirtRule,
  says: (number) => [number, `berlaku sampai ${pirtExpires(number)}`],
}

export const halal: InputParser<string> = { rule: halalRule, says: (number) => [number] }
export const bpom: InputParser<string> = { rule: bpomRule, says: (number) => [number] }
export const jamu: InputParser<string> = { rule: jamuRule, says: (number) => [number] }
