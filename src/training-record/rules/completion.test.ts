import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { mayApproveWhole, missingElements, type RecordAtEnd } from './completion.ts'
import type { CountedEntry } from './counters/counter.ts'
import { recordCounters } from './counters/record-counters.ts'
import { dutyBalance } from './duty-average.ts'
import { coursesOf, proceduresOf, rotationsOf } from './programme/items.ts'

const PROGRAMME = getProgramme(CARDIOLOGY_2023)
const span = (from: string, until: string) => ({ from: getDate(from), until: getDate(until) })

const approved = (given: Pick<CountedEntry, 'kind' | 'itemKey'> & Partial<CountedEntry>): CountedEntry => ({
  ...{ code: null, countA: 0, countB: 0, workingDays: 0, state: 'approved' },
  ...given,
})
const EVERYTHING = [
  ...rotationsOf(PROGRAMME).map(({ key, workingDays }) => approved({ kind: 'rotation', itemKey: key, workingDays })),
  ...coursesOf(PROGRAMME).map(({ key }) => approved({ kind: 'course', itemKey: key })),
  ...proceduresOf(PROGRAMME).map(({ key }) =>
    approved({ kind: 'procedure-total', itemKey: key, countA: 200, countB: 50 }),
  ),
]
const atEnd = (entries: readonly CountedEntry[], given: Partial<RecordAtEnd> = {}): RecordAtEnd => ({
  counters: recordCounters(PROGRAMME, entries),
  duties: {},
  approvedPublications: 1,
  waiting: 0,
  returned: 0,
  end: getDate('2028-05-31'),
  today: getDate('2028-05-31'),
  ...given,
})

describe('what is missing before the whole is approved (UZL art. 16m ust. 20)', () => {
  test('nothing, when everything is approved and the training is over', () => {
    const missing = missingElements(atEnd(EVERYTHING))
    expect([missing, mayApproveWhole(missing).ok]).toEqual([[], true])
  })

  test('an empty record misses every course, rotation and settled procedure, and no credited one', () => {
    const missing = missingElements(atEnd([]))
    const count = (what: string) => missing.filter((one) => one.what === what).length
    expect([count('course'), count('rotation-days'), count('procedure')]).toEqual([28, 14, 20])
  })

  test('one case less is told with its item and code', () => {
    const key = 'm1/procedure/settled/2'
    const entries = EVERYTHING.map((one) => (one.itemKey === key ? { ...one, countA: 9 } : one))
    const missing = missingElements(atEnd(entries))
    expect(missing).toEqual([
      { what: 'procedure', element: key, facts: { name: 'nakłucie jamy opłucnej w przypadku płynu', a: 1, b: 0 } },
    ])
    expect(mayApproveWhole(missing)).toMatchObject({ refusals: [{ code: 'elements-missing', facts: { count: 1 } }] })
  })

  test.each([
    [{ approvedPublications: 0 }, 'publication'],
    [{ waiting: 2 }, 'waiting-entries'],
    [{ returned: 1 }, 'returned-entries'],
    [{ today: getDate('2028-05-30') }, 'training-not-ended'],
  ])('%j: %s', (given, what) => {
    expect(missingElements(atEnd(EVERYTHING, given)).map((one) => one.what)).toEqual([what])
  })

  test('minutes of duty that a rotation lacks are told beside it', () => {
    const balance = dutyBalance({
      weeklyMinutes: 605,
      periods: [span('2026-01-05', '2026-01-18')],
      free: [],
      isWholeExempt: false,
      duties: [{ minutes: 605, state: 'approved' }],
    })
    const missing = missingElements(atEnd(EVERYTHING, { duties: { 'm1/rotation/1': balance } }))
    expect(missing).toEqual([{ what: 'duty-minutes', element: 'm1/rotation/1', facts: { minutes: 605 } }])
  })
})

describe('10 h 05 min of duty a week on average', () => {
  const FORTNIGHT = {
    weeklyMinutes: 605,
    periods: [span('2026-01-05', '2026-01-18')],
    isWholeExempt: false,
    duties: [],
  }

  test('two weeks ask for 20 h 10 min', () => {
    expect(dutyBalance({ ...FORTNIGHT, free: [] })).toMatchObject({ required: 1210, remaining: 1210 })
  })

  test('days of exemption and absence ask for nothing, and count once', () => {
    const free = [span('2026-01-12', '2026-01-18'), span('2026-01-15', '2026-01-30')]
    expect(dutyBalance({ ...FORTNIGHT, free })).toMatchObject({ required: 605 })
  })

  test('a rotation exempt as a whole asks for nothing', () => {
    expect(dutyBalance({ ...FORTNIGHT, free: [], isWholeExempt: true })).toMatchObject({
      required: 0,
      weeklyAverage: 0,
    })
  })

  test('approved counts, entered is shown, returned is neither', () => {
    const duties = [
      { minutes: 605, state: 'approved' as const },
      { minutes: 720, state: 'entered' as const },
      { minutes: 1440, state: 'returned' as const },
    ]
    const balance = dutyBalance({ ...FORTNIGHT, free: [], duties })
    expect(balance).toEqual({ required: 1210, entered: 1325, approved: 605, remaining: 605, weeklyAverage: 663 })
  })
})
