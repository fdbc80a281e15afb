import { expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { getDate } from '../../kernel/plain-date.ts'
import type { OtherEntry } from './beside/around.ts'
import type { EntryContent, EntryKind } from './entries/content.ts'
import { ENTRY_KIND_NAMES } from './entry-kinds.ts'
import { findItem } from './programme/items.ts'
import { readEntry } from './read-entry.ts'
import type { EntryState } from './states.ts'
import { KINDS_OF_ROTATION, notApprovedWhole } from './whole-approved.ts'

const ROTATION = 'm1/rotation/1'
const programme = getProgramme(CARDIOLOGY_2023)
const item = findItem(programme, ROTATION)
const WHOLE = item?.kind === 'rotation' ? item.workingDays : 0
const CONTEXT = {
  ...{ programme, training: { from: getDate('2023-06-01'), until: getDate('2028-05-31') } },
  ...{ today: getDate('2027-12-31'), assignedUnits: { [ROTATION]: 'a', 'm1/rotation/2': 'b' } },
}
const part = (days: number, of = ROTATION): EntryContent => {
  const read = readEntry(
    'rotation',
    { item: of, cell: 'Oddział', days, from: '2024-01-01', until: '2027-12-31' },
    CONTEXT,
  )
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  return read.value
}
const recognised = (days: number): EntryContent => ({ ...part(days), kind: 'recognition' }) as unknown as EntryContent
const codes = (content: EntryContent, others: readonly OtherEntry[], state: 'active' | 'returned' = 'active') => {
  const verdict = notApprovedWhole(content, { programme, others, state })
  return verdict.ok ? [] : verdict.refusals.map(({ code }) => code)
}
const as = (content: EntryContent, state: EntryState): OtherEntry => ({ content, state })

test.each<[string, OtherEntry[], string[]]>([
  ['nothing yet', [], []],
  ['one day short', [as(part(WHOLE - 1), 'approved')], []],
  ['all days', [as(part(WHOLE), 'approved')], ['rotation-approved']],
  ['two parts together', [as(part(WHOLE - 5), 'approved'), as(part(5), 'approved')], ['rotation-approved']],
  [
    'a part done, the rest recognised',
    [as(part(WHOLE - 5), 'approved'), as(recognised(5), 'approved')],
    ['rotation-approved'],
  ],
  ['all days, of which five only wait', [as(part(WHOLE - 5), 'approved'), as(part(5), 'entered')], []],
  ['all days of another rotation', [as(part(WHOLE, 'm1/rotation/2'), 'approved')], []],
])('a new part beside %s: %j (M-EKS2)', (_, others, expected) => {
  expect(codes(part(1), others)).toEqual(expected)
})

test('in a supplement round the element that a remark names is open again', () => {
  expect(codes(part(1), [as(part(WHOLE), 'approved')], 'returned')).toEqual([])
})

test('duties and every other kind are judged by their own measure', () => {
  const closed = ENTRY_KIND_NAMES.filter((kind: EntryKind) => {
    const entry = { ...part(1), kind } as EntryContent
    return codes(entry, [as(part(WHOLE), 'approved')]).length > 0
  })
  expect(closed).toEqual(KINDS_OF_ROTATION)
})
