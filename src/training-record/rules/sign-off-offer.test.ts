import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { isFresh, offeredForCode, type Signable } from './sign-off-offer.ts'

const AT = { today: getDate('2026-11-26'), now: '2026-11-26T10:00:00.000Z' }
const LONG_AGO = '2026-11-01T10:00:00.000Z'
const entry = (from: string | null, enteredAt = LONG_AGO, importId: string | null = null): Signable => ({
  ...{ id: `${from} ${enteredAt}`, from, enteredAt, importId },
})

describe('what a code carries unless the trainee says otherwise', () => {
  test.each([
    ['done today, entered long ago', entry('2026-11-26'), true],
    ['done today, from a spreadsheet', entry('2026-11-26', AT.now, 'batch'), true],
    ['done a week ago, typed in a quarter of an hour ago', entry('2026-11-19', '2026-11-26T09:45:00.000Z'), true],
    ['done a week ago, typed in sixteen minutes ago', entry('2026-11-19', '2026-11-26T09:44:00.000Z'), false],
    ['done eight days ago, typed in now', entry('2026-11-18', AT.now), false],
    ['done yesterday, from a spreadsheet just read', entry('2026-11-25', AT.now, 'batch'), false],
    ['done yesterday', entry('2026-11-25'), false],
    ['without a day', entry(null, AT.now), false],
  ])('%s', (_, one, fresh) => expect(isFresh(one, AT)).toBe(fresh))
})

test('today’s come first, then the newest by the day of the procedure, then by when they were entered', () => {
  const [today, yesterday, older, oldest] = [
    entry('2026-11-26'),
    entry('2026-11-25'),
    entry('2026-03-05', '2026-11-20T10:00:00.000Z'),
    entry('2026-03-05', '2026-11-19T10:00:00.000Z'),
  ]
  const justAdded = entry('2026-11-20', AT.now)
  const none = entry(null, AT.now)
  const offered = offeredForCode([oldest, none, yesterday, older, justAdded, today], AT)
  expect(offered).toEqual([today, justAdded, yesterday, older, oldest, none])
})
