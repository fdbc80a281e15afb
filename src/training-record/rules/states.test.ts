import { describe, expect, test } from 'vitest'
import { actionsOf, everyPair, mayDo } from '../../kernel/transition.ts'
import {
  ENTRY_ACTIONS,
  ENTRY_STATES,
  type EntryState,
  OPEN_RECORD_STATES,
  RECORD_ACTIONS,
  RECORD_RELATIONS,
  RECORD_STATES,
  type RecordRelation,
  type RecordState,
  stateOpen,
  WAITING_STATES,
} from './states.ts'

/** Written out a second time on purpose: a change of the table must be meant. */
const PERMITTED_ON_ENTRIES: Record<string, string[]> = {
  edit: ['entered', 'returned'],
  withdraw: ['entered', 'returned'],
  return: ['entered', 'corrected'],
  approve: ['entered', 'corrected'],
  'undo-approval': ['approved'],
  correct: ['approved', 'corrected'],
}

describe.each(actionsOf(ENTRY_ACTIONS))('entry: %s', (action) => {
  test.each(everyPair(ENTRY_STATES, RECORD_RELATIONS))('from %s by %s', (state, by) => {
    const approving = ['return', 'approve', 'undo-approval'].includes(action)
    const who = approving
      ? ['supervisor', 'mentor', 'voivodeship-office']
      : ['trainee', 'supervisor', 'unit', 'voivodeship-office', 'cmkp']
    const permitted = (PERMITTED_ON_ENTRIES[action] ?? []).includes(state) && who.includes(by)
    const verdict = mayDo<EntryState, RecordRelation, typeof ENTRY_ACTIONS>(ENTRY_ACTIONS, action, { state, by })
    expect(verdict.ok).toBe(permitted)
  })
})

const PERMITTED_ON_RECORDS = [
  'approve-whole: active by supervisor → office-check',
  'approve-whole: returned by supervisor → office-check',
  'refuse-whole: active by supervisor → active',
  'pass-formal: office-check by voivodeship-office → consultant-check',
  'return-formal: office-check by voivodeship-office → returned',
  'withdraw-whole: office-check by supervisor → returned',
  'withdraw-whole: consultant-check by supervisor → returned',
  'withdraw-whole: returned by supervisor → returned',
  'approve-substance: consultant-check by consultant → completed',
  'refuse-substance: consultant-check by consultant → returned',
  'close: active by voivodeship-office → closed',
  'close: returned by voivodeship-office → closed',
  'close: completed by voivodeship-office → closed',
  'remove: active by voivodeship-office → removed',
  'remove: returned by voivodeship-office → removed',
]

test('record: exactly these fifteen moves, and nothing else by anybody from any state (UZL art. 16m, 16o, 16r)', () => {
  const moves = actionsOf(RECORD_ACTIONS).flatMap((action) =>
    everyPair(RECORD_STATES, RECORD_RELATIONS).flatMap(([state, by]) => {
      const verdict = mayDo<RecordState, RecordRelation, typeof RECORD_ACTIONS>(RECORD_ACTIONS, action, { state, by })
      return verdict.ok ? [`${action}: ${state} by ${by} → ${verdict.value}`] : []
    }),
  )
  expect(moves).toEqual(PERMITTED_ON_RECORDS)
})

test('an entry that waits is one that may be approved', () => {
  expect(ENTRY_ACTIONS.approve.from).toEqual(WAITING_STATES)
})

test('the trainee moves no record and approves nothing', () => {
  const moves = [...Object.values(RECORD_ACTIONS), ENTRY_ACTIONS.approve, ENTRY_ACTIONS.return]
  expect(moves.flatMap(({ by }) => [...by] as string[])).not.toContain('trainee')
})

test('UZL art. 16r: a record that was taken back is open in its round; round 0 is the training itself', () => {
  expect([0, 1, 4].map(stateOpen)).toEqual(['active', 'returned', 'returned'])
  for (const round of [0, 1]) expect(OPEN_RECORD_STATES).toContain(stateOpen(round))
})
