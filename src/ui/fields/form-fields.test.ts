import { describe, expect, test } from 'vitest'
import { FormFields } from './form-fields.ts'

const EMPTY = 'Uzupełnij to pole.'
const ERRORS = [
  { field: 'until', sentence: EMPTY },
  { field: 'from', sentence: EMPTY },
  { sentence: 'Karta jest zamknięta.' },
]
const ORDER = ['from', 'until']

function sentEmpty(): FormFields {
  const fields = new FormFields()
  for (const error of [undefined, EMPTY]) {
    fields.stands('from', { label: 'Od', value: '', error })
    fields.stands('until', { label: 'Do', value: '', error })
    if (error === undefined) fields.begin()
  }
  return fields
}

describe('what is wrong in a form', () => {
  test('is said with the names of the fields, in their order', () => {
    const said = sentEmpty().summary(ERRORS, ORDER)
    expect(said.map(({ sentence }) => sentence)).toEqual(['Karta jest zamknięta.', `Od: ${EMPTY}`, `Do: ${EMPTY}`])
  })

  test('no longer stands beside a field that was filled in, nor in the summary', () => {
    const fields = sentEmpty()
    expect(fields.isMended('from', { value: '', error: EMPTY })).toBe(false)
    const filled = { label: 'Od', value: '2026-03-12', error: EMPTY }
    expect(fields.isMended('from', filled)).toBe(true)
    fields.stands('from', filled)
    expect(fields.summary(ERRORS, ORDER).map(({ field }) => field)).toEqual([undefined, 'until'])
  })

  test('stands again when the field is emptied, or at the next attempt', () => {
    const fields = sentEmpty()
    const filled = { label: 'Od', value: 'x', error: EMPTY }
    fields.stands('from', filled)
    expect(fields.isMended('from', { value: '', error: EMPTY })).toBe(false)
    fields.begin()
    expect(fields.isMended('from', filled)).toBe(false)
  })

  test('is not hidden when it is new: what the field says while one types, or an answer that comes late', () => {
    const fields = sentEmpty()
    expect(fields.isMended('from', { value: '31.02', error: 'Nie ma takiej daty.' })).toBe(false)
  })

  test('of a field that is gone is still said', () => {
    const fields = sentEmpty()
    fields.leaves('until')
    expect(fields.summary(ERRORS, ['from']).map(({ sentence }) => sentence)).toContain(EMPTY)
  })
})
