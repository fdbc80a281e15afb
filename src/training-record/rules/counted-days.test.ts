import { describe, expect, test } from 'vitest'
import { calendarDaysOf, daysCountedIn } from './counted-days.ts'
import { ENTRY_KIND_NAMES } from './entry-kinds.ts'

describe('UZL art. 16l: what moves the end of training does so by calendar days', () => {
  test.each(ENTRY_KIND_NAMES)('%s', (kind) => {
    const moves = kind === 'extension' || kind === 'shortening'
    expect(daysCountedIn(kind)).toBe(moves ? 'calendar' : 'working')
    expect(calendarDaysOf({ kind, details: { days: 30 } })).toBe(moves ? 30 : 0)
  })
})
