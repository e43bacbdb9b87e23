import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { day, listed, price, whole } from '../../../cms/rules/format'

test('prices, numbers, days and lists are written as each language writes them', () => {
  expect([price('id', 25000), price('en', 25000)]).toEqual(['Rp25.000', 'Rp25,000'])
  expect([whole('id', 1500), whole('en', 1500)]).toEqual(['1.500', '1,500'])
  expect([day('id', '2021-04-20'), day('en', '2021-04-20')]).toEqual(['20 April 2021', '20 April 2021'])
  expect([listed('id', ['a', 'b', 'c']), listed('en', ['a', 'b'])]).toEqual(['a, b, dan c', 'a and b'])
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('a day is the same day on a machine in %s', (TZ) => {
  const program = `import { day } from './cms/rules/format.ts'; process.stdout.write(day('id', '2021-04-20'))`
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ },
  })
  expect(printed.toString()).toBe('20 April 2021')
})
