import { expect, test } from 'vitest'
import { DECISION_FORMAT, type Decided, decisionNumber, decisionPayload } from './decision-payload.ts'

const DECIDED: Decided = {
  ...{ number: '2026/U/00001-D1', decidedAt: '2026-11-27T04:00:00Z', body: 'izba', outcome: 'refused' },
  ...{ legalBasis: 'art. 3', grounds: 'Nie ma w rejestrze.', remedies: 'Odwołanie.' },
  applicant: { personId: 'p', name: 'Julian Indeks' },
  decidedBy: { personId: 'r', name: 'Renata Rejestr', role: 'chamber' },
  application: {
    ...{ id: 'x', number: '2026/U/00001', process: 'role-request', round: 'trainee', version: 1 },
    ...{ filedAt: '2026-11-26T04:00:00Z', hash: 'a'.repeat(64) },
  },
}

test('KPA art. 107 § 1: a decision holds body, day, party, basis, outcome, grounds, remedies and who gave it', () => {
  expect(decisionPayload(DECIDED)).toEqual({ ...DECIDED, format: DECISION_FORMAT })
})

test('decision 0176: a decision is numbered after its application, one after another', () => {
  expect([1, 2].map((instance) => decisionNumber('2026/U/00001', instance))).toEqual([
    '2026/U/00001-D1',
    '2026/U/00001-D2',
  ])
})
