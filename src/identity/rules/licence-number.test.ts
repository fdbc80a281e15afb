import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigitOf, licenceNumber, PROFESSIONS } from './licence-number.ts'

const sixDigits = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, '0'))

describe('NIL: the check digit of a licence number', () => {
  test('the example that the chamber prints is right, with spaces too', () => {
    expect(licenceNumber('doctor', '5425740')).toEqual({ ok: true, value: '5425740' })
    expect(licenceNumber('dentist', ' 542 57 40 ')).toEqual({ ok: true, value: '5425740' })
  })

  test('of all first digits at most one is right, and none where the remainder is 0 or 10', () => {
    fc.assert(
      fc.property(sixDigits, (six) => {
        const right = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((first) => licenceNumber('doctor', `${first}${six}`).ok)
        const asked = checkDigitOf(six)
        expect(right).toEqual(asked === 0 || asked === 10 ? [] : [asked])
      }),
    )
  })

  test('one mistyped digit is always noticed', () => {
    fc.assert(
      fc.property(sixDigits, fc.nat(5), fc.integer({ min: 1, max: 9 }), (six, place, by) => {
        const typed = [...six].with(place, String((Number(six[place]) + by) % 10)).join('')
        expect(checkDigitOf(typed)).not.toBe(checkDigitOf(six))
      }),
    )
  })
})

test.each(['', '542574', '54257400', '0425740', '542574X', '５425740'])(
  '%j has not the shape of a doctor’s',
  (text) => {
    const verdict = licenceNumber('doctor', text)
    expect(verdict.ok ? [] : verdict.refusals.map(({ code }) => code)).toEqual(['licence-number-shape'])
  },
)

test('of the other professions only the shape is known', () => {
  const accepted = (text: string) => PROFESSIONS.filter((profession) => licenceNumber(profession, text).ok)
  expect(accepted('12345678')).toEqual(['pharmacist', 'laboratory-diagnostician', 'other'])
  expect(accepted('1234567P')).toEqual(['nurse', 'midwife', 'other'])
  expect(accepted('<script>')).toEqual([])
})
