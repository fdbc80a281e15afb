import { expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { grantDays } from './grant-days.ts'

const today = getDate('2026-11-26')
const facts = (entry: string | null, stay?: string) => ({
  today,
  waiting: [
    { kind: 'rotation' as const, itemKey: 'm2/rotation/1', details: {}, from: entry },
    { kind: 'rotation' as const, itemKey: 'm2/rotation/2', details: {}, from: '2026-01-01' },
  ],
  stays: stay ? [{ kind: 'rotation' as const, itemKey: 'm2/rotation/1', from: stay }] : [],
})

test.each([
  ['the first entry that waits', facts('2026-10-05', '2026-09-01'), '2026-10-05 2026-12-26'],
  ['the first day of the rotation', facts(null, '2026-09-01'), '2026-09-01 2026-12-26'],
  ['a rotation to come', facts(null, '2027-01-04'), '2027-01-04 2027-02-03'],
  ['today where there is neither', facts(null), '2026-11-26 2026-12-26'],
  ['the earliest day allowed, for an entry of over a year ago', facts('2024-03-01'), '2025-11-27 2026-11-26'],
])('a grant is proposed from %s', (_, asked, days) => {
  const { from, until } = grantDays('m2/rotation/1', asked)
  expect(`${from} ${until}`).toBe(days)
})
