import { describe, expect, test } from 'vitest'
import { Attempt } from './attempt.ts'

const missing = (...fields: string[]) => fields.map((field) => ({ field, sentence: 'Uzupełnij to pole.' }))

describe('the summary of what is wrong takes the focus', () => {
  test('once after an attempt, though the list is made anew at every drawing', () => {
    const attempt = new Attempt()
    expect(attempt.takesFocus([])).toBe(false)
    attempt.begin()
    expect(attempt.takesFocus(missing('from', 'until'))).toBe(true)
    expect(attempt.takesFocus(missing('from', 'until'))).toBe(false)
  })

  test('never while the person fills in what was missing, though the list shrinks at every keystroke', () => {
    const attempt = new Attempt()
    attempt.begin()
    expect(attempt.takesFocus(missing('rotation', 'from', 'until'))).toBe(true)
    attempt.goOn()
    expect(attempt.takesFocus(missing('from', 'until'))).toBe(false)
    expect(attempt.takesFocus(missing('until'))).toBe(false)
  })

  test('again at the next attempt, also when it says the same', () => {
    const attempt = new Attempt()
    for (const _ of [1, 2]) {
      attempt.begin()
      expect(attempt.takesFocus(missing('from'))).toBe(true)
      attempt.goOn()
    }
  })

  test('when the server’s answer comes late, and by then says something else', () => {
    const attempt = new Attempt()
    attempt.begin()
    expect(attempt.takesFocus(missing('from'))).toBe(true)
    expect(attempt.takesFocus([])).toBe(false)
    expect(attempt.takesFocus([{ sentence: 'W tym czasie masz już staż.' }])).toBe(true)
  })

  test('not before anything was sent, unless it stands without a form', () => {
    expect(new Attempt().takesFocus(missing('from'))).toBe(false)
    expect(new Attempt(true).takesFocus(missing('from'))).toBe(true)
  })
})
