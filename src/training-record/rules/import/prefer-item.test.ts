import { expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../../tests/support/programmes.ts'
import type { CountedEntry } from '../counters/counter.ts'
import { recordCounters } from '../counters/record-counters.ts'
import { moduleOfYear, proceduresOf } from '../programme/items.ts'
import { isShort, preferredItems } from './prefer-item.ts'
import { itemMatcher } from './suggest-item.ts'

const programme = getProgramme(CARDIOLOGY_2023)
const match = itemMatcher(proceduresOf(programme))
const PLEURAL = 'm1/procedure/settled/2'
const PLEURAL_IN_CARDIOLOGY = 'm2/procedure/settled/8'

const done = (itemKey: string, countA: number, countB: number): CountedEntry[] => [
  { kind: 'procedure-total', itemKey, code: null, countA, countB, workingDays: 0, state: 'approved' },
]
const preferred = (text: string, entries: readonly CountedEntry[], year: number | null) => {
  const ofItems = recordCounters(programme, entries).modules.flatMap(({ procedures }) => procedures)
  const short = new Set(ofItems.filter(isShort).map(({ item }) => item.key))
  const moduleKey = year === null ? undefined : moduleOfYear(programme, year)?.key
  return preferredItems(match(text), { isShort: (key) => short.has(key), moduleKey }).map(({ key }) => key)
}

test('of two items that a text could mean, the one that still lacks cases is suggested, whatever the year', () => {
  const basicDone = done(PLEURAL, 10, 3)
  for (const year of [1, 3, null]) {
    expect(preferred('Nakłucie jamy opłucnej', basicDone, year)).toEqual([PLEURAL_IN_CARDIOLOGY, PLEURAL])
  }
  const specialistDone = done(PLEURAL_IN_CARDIOLOGY, 25, 0)
  expect(preferred('Nakłucie jamy opłucnej', specialistDone, 3)[0]).toBe(PLEURAL)
})

test('an item complete in one code and short in the other is short', () => {
  expect(preferred('Nakłucie jamy opłucnej', done(PLEURAL, 10, 2), 1)[0]).toBe(PLEURAL)
})

test('where both are short or both complete, the module of the year of training decides, and without it the words', () => {
  for (const entries of [[], [...done(PLEURAL, 10, 3), ...done(PLEURAL_IN_CARDIOLOGY, 25, 0)]]) {
    expect(preferred('Nakłucie jamy opłucnej', entries, 2)[0]).toBe(PLEURAL)
    expect(preferred('Nakłucie jamy opłucnej', entries, 3)[0]).toBe(PLEURAL_IN_CARDIOLOGY)
    expect(preferred('Nakłucie jamy opłucnej', entries, null)[0]).toBe(PLEURAL)
  }
})

test('an item named word for word is meant, complete or not', () => {
  const text = 'nakłucie jamy opłucnej w przypadku płynu'
  expect(preferred(text, done(PLEURAL, 10, 3), 4)).toEqual([PLEURAL])
})

test('a doubt within the module of the best match stays a doubt, and what fits nothing is not guessed', () => {
  for (const text of ['Echo', 'USG jamy brzusznej', '']) expect(preferred(text, [], 3)).toEqual([])
})

test('a year belongs to its module, one of an extension to the last', () => {
  expect([1, 2, 3, 5, 6].map((year) => moduleOfYear(programme, year)?.key)).toEqual(['m1', 'm1', 'm2', 'm2', 'm2'])
})
