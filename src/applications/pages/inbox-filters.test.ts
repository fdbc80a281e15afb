import { expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import type { ListedApplication } from '../contract/shapes.ts'
import { daysLate, narrowed, turnIn } from './inbox-filters.ts'

const TODAY = getDate('2026-11-26')
const aCase = (id: string, of: Partial<ListedApplication> = {}): ListedApplication => ({
  ...{
    id,
    process: 'role-request',
    round: 'trainee',
    number: `2026/U/0000${id}`,
    applicant: 'Łucja Żak',
    state: 'filed',
  },
  ...{ outcome: null, relation: 'desk', subject: null, stage: 'decision' },
  ...{ turn: { of: 'desk', since: '2026-11-01T08:00:00Z', until: '2026-11-26' }, ...of },
})
const turn = (of: 'desk' | 'applicant' | null, until: string | null) => ({ of, since: '2026-11-01T08:00:00Z', until })
const ROWS = [
  aCase('1', { turn: turn('desk', '2026-11-25') }),
  aCase('2'),
  aCase('3', { relation: 'other-desk', applicant: 'Anna Kos', subject: 'Paweł Dąb' }),
  aCase('4', { state: 'returned', turn: turn('applicant', '2026-11-20') }),
  aCase('5', { state: 'decided', turn: turn(null, null), process: 'completion' }),
]
const found = (chosen: Record<string, string>) => narrowed(ROWS, chosen, TODAY).map(({ id }) => id)

test('a desk sees what waits for it unless it asks for more, and the last day is not late yet', () => {
  expect(found({})).toEqual(['1', '2'])
  expect(found({ turn: 'others' })).toEqual(['3', '4'])
  expect(found({ turn: 'ended' })).toEqual(['5'])
  expect(found({ turn: 'all' })).toEqual(['1', '2', '3', '4', '5'])
  expect(turnIn({ turn: 'nonsense' })).toBe('mine')
  expect(ROWS.map((row) => daysLate(row, TODAY))).toEqual([1, 0, 0, 6, 0])
})

test('the list narrows by process, by what is late, and by name or number with or without Polish marks', () => {
  expect(found({ turn: 'all', process: 'completion' })).toEqual(['5'])
  expect(found({ turn: 'all', late: '1' })).toEqual(['1', '4'])
  expect(found({ turn: 'all', find: ' lucja zak ' })).toEqual(['1', '2', '4', '5'])
  expect(found({ turn: 'all', find: 'Dąb' })).toEqual(['3'])
  expect(found({ turn: 'all', find: 'u/00002' })).toEqual(['2'])
})
