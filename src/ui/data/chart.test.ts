import { expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { toCsv } from './csv.ts'
import { scaleOf, ticksOf } from './time-scale.ts'

const training = [{ from: getDate('2023-03-01'), until: getDate('2028-02-29') }]

test('the axis runs over whole years and names as many as there is room for', () => {
  const wide = scaleOf(training, 900)
  expect(ticksOf(wide).map(({ label }) => label)).toEqual(['2023', '2024', '2025', '2026', '2027', '2028'])
  expect([wide.at(getDate('2023-01-01')), wide.at(getDate('2029-01-01'))]).toEqual([0, 900])
  expect(ticksOf(scaleOf(training, 280)).map(({ label }) => label)).toEqual(['2023', '2025', '2027'])
})

test('a CSV opens in a Polish spreadsheet, and none of its cells is a formula', () => {
  expect(toCsv([['Staż; kierunkowy', '=1+1', '-5', 'a "b"']])).toBe('\ufeff"Staż; kierunkowy";\'=1+1;-5;"a ""b"""')
})
