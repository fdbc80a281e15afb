import { expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { PROFESSIONS } from './licence-number.ts'
import {
  CONFIRMS,
  confirmingOf,
  DAYS_OF_SHEET,
  professionsConfirmed,
  sheetCode,
  typedSheetCode,
} from './proof-sheet.ts'

test('decision 0158: a code is two fours that nobody misreads, and is found however it is written', () => {
  const code = sheetCode(Uint8Array.from([0, 30, 31, 61, 200, 7, 8, 255]))
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/)
  expect(typedSheetCode(` ${code.toLowerCase().replace('-', ' ')} `)).toEqual({ ok: true, value: code })
  expect(DAYS_OF_SHEET).toBe(30)
})

test.each(['', 'ABCD', 'ABCD-EFG1', 'ABCD-EFGO', 'ABCD-EFGHJ'])('decision 0158: %j is no code', (text) => {
  expect(typedSheetCode(text)).toMatchObject({ refusals: [{ code: 'bad-sheet-code', field: 'code' }] })
})

test('UZL art. 3 ust. 5: each profession has somebody who confirms its people, and only its own register does', () => {
  for (const profession of PROFESSIONS) expect(confirmingOf(profession).length).toBeGreaterThan(0)
  expect(confirmingOf('doctor')).toEqual(['medical-chamber'])
  expect(confirmingOf('nurse')).toEqual(['nurses-chamber', 'training-organiser'])
  expect(professionsConfirmed('chamber', 'medical-chamber')).toEqual(['doctor', 'dentist'])
  expect(professionsConfirmed('chamber')).toEqual([])
})

test('UZL art. 3 ust. 5: no other role confirms anybody', () => {
  const confirming = ROLES.filter((role) => CONFIRMS.some((row) => row.role === role))
  expect(confirming).toEqual(['voivodeship-office', 'chamber', 'training-organiser'])
})
