import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import type { EntryContent } from './entries/content.ts'
import { columns } from './entries/context.ts'
import { keepsHead } from './keeps-head.ts'
import { mayChangeUnit, type UnitChange } from './unit-change.ts'

const LEGAL: UnitChange = {
  ...{ mode: 'residency', startedOn: getDate('2024-03-01'), on: getDate('2025-03-01') },
  ...{ from: 'old', to: 'new', waiting: 0 },
}
const codesOf = (change: Partial<UnitChange>) => {
  const verdict = mayChangeUnit({ ...LEGAL, ...change })
  return verdict.ok ? [] : verdict.refusals.map(({ code }) => code)
}

describe('a residency stays in its unit for the first year (UZL art. 16h ust. 8)', () => {
  test.each([
    ['residency', '2025-02-28', ['unit-change-too-early']],
    ['residency', '2025-03-01', []],
    ['contract-in-unit', '2024-03-02', []],
  ])('%s on %s: %j', (mode, on, expected) => {
    expect(codesOf({ mode, on: getDate(on) })).toEqual(expected)
  })
})

describe('the old supervisor decides what waits before the unit changes (DU/2023/975 § 8)', () => {
  test('an entry that waits holds the change up', () =>
    expect(codesOf({ waiting: 1 })).toEqual(['waiting-entries-first']))
  test('all reasons are told at once', () => {
    expect(codesOf({ to: 'old', on: getDate('2024-04-01'), waiting: 2 })).toEqual([
      'same-unit',
      'unit-change-too-early',
      'waiting-entries-first',
    ])
  })
})

describe('a correction does not move anybody (decision 0058)', () => {
  const DECIDED = { decision: 'WZ.1', decidedOn: getDate('2025-02-01'), authority: null, note: null, files: [] }
  const unit = (unitId: string, decision = 'WZ.1'): EntryContent => ({
    ...{ kind: 'change-of-unit', ...columns({}) },
    details: { ...DECIDED, decision, unitId, voivodeship: '14' },
  })
  const supervisor = (supervisorPersonId: string, note: string | null = null): EntryContent => ({
    ...{ kind: 'change-of-supervisor', ...columns({}) },
    details: { supervisorPersonId, consent: null, note },
  })
  test.each([
    [unit('a'), unit('a', 'WZ.2'), true],
    [unit('a'), unit('b'), false],
    [supervisor('a'), supervisor('a', 'x'), true],
    [supervisor('a'), supervisor('b'), false],
  ])('%#', (before, after, keeps) => expect(keepsHead(before, after).ok).toBe(keeps))
})
