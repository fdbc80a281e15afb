import { expect, test } from 'vitest'
import { en } from '../messages/countdown.en.ts'
import { pl } from '../messages/countdown.pl.ts'
import { milestoneOf, partsOf } from './remaining.ts'

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000]

test.each([
  [2 * DAY + 3 * HOUR + 5 * MINUTE, 'Zostały 2 dni i 3 godziny', '2 days and 3 hours left'],
  [DAY, 'Został 1 dzień', '1 day left'],
  [5 * DAY + HOUR, 'Zostało 5 dni i 1 godzina', '5 days and 1 hour left'],
  [23 * HOUR + 59 * MINUTE, 'Zostały 23 godziny i 59 minut', '23 hours and 59 minutes left'],
  [HOUR + 2 * MINUTE, 'Została 1 godzina i 2 minuty', '1 hour and 2 minutes left'],
  [12 * MINUTE + 30 * SECOND, 'Zostało 12 minut i 30 sekund', '12 minutes and 30 seconds left'],
  [MINUTE, 'Została 1 minuta', '1 minute left'],
  [22 * SECOND, 'Zostały 22 sekundy', '22 seconds left'],
  [1 * SECOND, 'Została 1 sekunda', '1 second left'],
  [1, 'Została 1 sekunda', '1 second left'],
  [0, '', ''],
  [-5 * SECOND, '', ''],
])('%i ms left: “%s”, “%s”', (left, polish, english) => {
  const parts = partsOf(left)
  expect([pl.left({ parts }), en.left({ parts })]).toEqual([polish, english])
})

test('a screen reader is told at each day, then more often as the end comes, and once more at the end', () => {
  const told = new Set<number>()
  for (let left = 3 * DAY; left >= 0; left -= SECOND) told.add(milestoneOf(left))
  expect([...told].map((seconds) => seconds / 60)).toEqual([
    ...[4320, 2880, 1440, 720, 180, 60, 30, 10, 5, 2, 1, 0.5],
    ...[10 / 60, 0],
  ])
})
