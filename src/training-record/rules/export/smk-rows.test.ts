import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../../tests/support/programmes.ts'
import { getDate } from '../../../kernel/plain-date.ts'
import type { EntryContent } from '../entries/content.ts'
import { readEntry } from '../read-entry.ts'
import { smk1Duties, smk1Procedures } from './smk1-rows.ts'
import { smk2Duties, smk2Procedures } from './smk2-rows.ts'

const programme = getProgramme(CARDIOLOGY_2023)
const years = { start: getDate('2023-05-02'), years: 5, breaks: [] }
const context = {
  programme,
  training: { from: years.start, until: getDate('2028-05-01') },
  today: getDate('2026-03-12'),
  assignedUnits: {},
}
const ECG = 'm2/procedure/settled/1'

function made(kind: string, fields: Record<string, string | number | null>): EntryContent {
  const content = readEntry(kind, fields, context)
  if (!content.ok) throw new Error(JSON.stringify(content.refusals))
  return content.value
}

const aCase = (fields: Record<string, string | number | null> = {}): EntryContent =>
  made('procedure', { item: ECG, date: '2025-06-02', code: 'A', ...fields })

describe('SMK1', () => {
  test('codes, sexes and the training year stand as its lists word them', () => {
    const [, alone, assisted] = smk1Procedures(
      [aCase({ sex: 'F', initials: 'AŻ' }), aCase({ code: 'B', sex: 'M', date: '2025-04-30' })],
      { programme, years },
    )
    expect(alone?.slice(0, 3)).toEqual([{ date: '2025-06-02' }, 3, 'A - operator'])
    expect(alone?.slice(6, 8)).toEqual(['AŻ', 'K'])
    expect(assisted?.slice(0, 3)).toEqual([{ date: '2025-04-30' }, 2, 'B - asysta'])
    expect(assisted?.slice(6, 8)).toEqual([null, 'M'])
  })

  test('M-EKS1: totals are no cases, and every row is as wide as the titles', () => {
    const total = made('procedure-total', { item: ECG, countA: 3, from: '2025-01-02', until: '2025-01-09' })
    const [titles, ...rows] = smk1Procedures([total, aCase()], { programme, years })
    expect(rows.map(({ length }) => length)).toEqual([titles?.length])
    const duty = made('duty', { item: 'm1/rotation/1', date: '2024-02-01', hours: 24, minutes: 0 })
    const [dutyTitles, dutyRow] = smk1Duties([duty, aCase()], { programme, years })
    expect(dutyRow?.slice(0, 5)).toEqual([24, 0, { date: '2024-02-01' }, null, 1])
    expect(dutyRow).toHaveLength(dutyTitles?.length ?? 0)
  })
})

describe('SMK2', () => {
  test('M-EKS2: one row for an item, items in printed order, days from the first to the last', () => {
    const total = made('procedure-total', { item: ECG, countA: 3, countB: 2, from: '2024-01-02', until: '2024-12-31' })
    const other = aCase({ item: 'm2/procedure/settled/2' })
    const [, first, second, ...more] = smk2Procedures([other, aCase(), aCase({ code: 'B' }), total], programme)
    expect(first?.slice(1)).toEqual([4, 3, '02.01.2024', '02.06.2025'])
    expect(second?.slice(1)).toEqual([1, 0, '02.06.2025', '02.06.2025'])
    expect(more).toEqual([])
  })

  test('minutes of duties become hours', () => {
    const duties = ['2024-02-01', '2024-02-08'].map((date) =>
      made('duty', { item: 'm1/rotation/1', date, hours: 10, minutes: 35 }),
    )
    expect(smk2Duties(duties, programme)[1]?.slice(1)).toEqual([21, 10, '01.02.2024', '08.02.2024'])
  })
})
