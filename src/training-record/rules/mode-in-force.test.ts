import { expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { modeOn, modesInTurn } from './mode-in-force.ts'

const from = (day: string, mode: string) => ({ from: getDate(day), mode })
const FIRST = from('2023-05-02', 'residency')

test('UZL art. 16c ust. 17f: a change of mode is in force from its day on, whatever order it was entered in', () => {
  const modes = modesInTurn(FIRST, [from('2026-01-01', 'military'), from('2025-01-01', 'contract-elsewhere')])
  expect(modes.map(({ mode }) => mode)).toEqual(['residency', 'contract-elsewhere', 'military'])
  const days = ['2023-01-01', '2023-05-02', '2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01', '2030-01-01']
  expect(days.map((day) => modeOn(getDate(day), modes))).toEqual([
    ...['residency', 'residency', 'residency', 'contract-elsewhere', 'contract-elsewhere', 'military', 'military'],
  ])
})

test('a change of working time alone is no change of mode', () => {
  expect(modesInTurn(FIRST, [from('2025-01-01', 'residency')])).toEqual([FIRST])
})

test('of two changes for one day the later stands; one for the first day takes the place of the first', () => {
  const twice = [from('2025-01-01', 'military'), from('2025-01-01', 'scholarship')]
  expect(modesInTurn(FIRST, twice)).toEqual([FIRST, twice[1]])
  expect(modesInTurn(FIRST, [from('2023-05-02', 'scholarship')])).toEqual([from('2023-05-02', 'scholarship')])
})
