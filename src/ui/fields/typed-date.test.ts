import { expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { typedDate, writtenDate } from './typed-date.ts'

test.each(['2026-03-12', '12.03.2026', '12.3.2026', '12-03-2026', '12/3/2026', ' 12 03 2026 ', '12032026'])(
  '%s is the twelfth of March',
  (typed) => expect(typedDate(typed)).toBe('2026-03-12'),
)

test.each(['30.02.2026', '2026-13-01', '12.03.26', '12.03', 'wczoraj', ''])('%s is no day', (typed) =>
  expect(typedDate(typed)).toBeUndefined(),
)

test('a day is written as its reader writes it, and can be typed again', () => {
  const day = getDate('2026-03-12')
  expect(writtenDate(day, 'pl')).toBe('12.03.2026')
  expect(typedDate(writtenDate(day, 'pl'))).toBe(day)
  expect(typedDate(writtenDate(day, 'en'))).toBe(day)
})
