import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { RECORD_STATES } from '../rules/states.ts'
import { isEnding, isInTraining, isToBegin } from './ending.ts'

const START = '2021-01-01'
const END = '2026-06-30'
const at = (day: string, state = 'active') => {
  const line = { state, start: START, end: END }
  return { adds: isInTraining(line, getDate(day)), ends: isEnding(line, getDate(day)) }
}

describe('the home of a trainee', () => {
  test('offers a new entry up to the last day of training, and speaks of its end from thirty days before', () => {
    expect(at('2026-05-30')).toEqual({ adds: true, ends: false })
    expect(at('2026-05-31')).toEqual({ adds: true, ends: true })
    expect(at('2026-06-30')).toEqual({ adds: true, ends: true })
    expect(at('2026-07-01')).toEqual({ adds: false, ends: true })
  })

  test('offers none before the first day of training', () => {
    expect(at('2020-12-31')).toEqual({ adds: false, ends: false })
    expect(at('2021-01-01')).toEqual({ adds: true, ends: false })
    const line = { state: 'active', start: START }
    expect(isToBegin(line, getDate('2020-12-31'))).toBe(true)
    expect(isToBegin(line, getDate('2021-01-01'))).toBe(false)
    expect(isToBegin({ ...line, state: 'closed' }, getDate('2020-12-31'))).toBe(false)
  })

  test.each(RECORD_STATES.filter((state) => state !== 'active'))('offers none in a record that is %s', (state) => {
    expect(at('2026-01-01', state)).toEqual({ adds: false, ends: true })
  })
})
