import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, ROLES, type Role } from '../../kernel/actor.ts'
import type { AccountId, PersonId, UnitId } from '../../kernel/id.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { actionsOf, everyPair } from '../../kernel/transition.ts'
import { ENTRY_KIND_NAMES, ENTRY_KINDS } from './entry-kinds.ts'
import { type EntryInQuestion, mayActOnEntry, mayActOnRecord, mayEnter } from './may.ts'
import { PERMISSIONS } from './permissions.ts'
import { type MentorGrant, RELATIONS, type RecordInQuestion, relationTo, type Standing } from './relation.ts'
import { ENTRY_ACTIONS, ENTRY_STATES, type EntryAction, RECORD_ACTIONS, RECORD_STATES } from './states.ts'

const TODAY = getDate('2026-03-12')
const RECORD: RecordInQuestion = {
  traineePersonId: 'trainee',
  supervisorPersonId: 'supervisor',
  unitId: 'hospital',
  voivodeship: '14',
  specialty: '0713',
  state: 'active',
  openElements: [],
}
const GRANT: MentorGrant = {
  mentorPersonId: 'mentor',
  rotation: 'm1/rotation/2',
  from: getDate('2026-03-01'),
  until: getDate('2026-03-31'),
  isRevoked: false,
}
const STANDING: Standing = { record: RECORD, grants: [GRANT], today: TODAY }
const ENTRY: EntryInQuestion = {
  kind: 'procedure',
  state: 'entered',
  itemKey: 'm1/procedure/settled/3',
  rotation: 'm1/rotation/2',
}

const anActor = (role: Role, personId: string): Actor => ({
  accountId: personId as AccountId,
  personId: personId as PersonId,
  role,
  function: 'user',
  unitId: 'hospital' as UnitId,
  voivodeship: '14',
  specialty: '0713',
})
const codesOf = (verdict: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  verdict.refusals?.map(({ code }) => code) ?? []

describe('nobody confirms their own record (UZL art. 16m)', () => {
  const aChain = fc.record({
    role: fc.constantFrom(...ROLES),
    grants: fc.array(
      fc.record({
        mentorPersonId: fc.constantFrom('trainee', 'mentor'),
        rotation: fc.constantFrom('m1/rotation/2', 'm1/rotation/3'),
        from: fc.constantFrom(getDate('2020-01-01'), TODAY),
        until: fc.constantFrom(TODAY, getDate('2030-01-01')),
        isRevoked: fc.boolean(),
      }),
    ),
    supervisor: fc.constantFrom('trainee', 'supervisor', null),
    state: fc.constantFrom(...RECORD_STATES),
  })

  test('by no chain of roles and grants is an own entry approved, returned or un-approved', () => {
    fc.assert(
      fc.property(
        aChain,
        fc.constantFrom(...ENTRY_KIND_NAMES),
        fc.constantFrom(...ENTRY_STATES),
        (chain, kind, state) => {
          const record = { ...RECORD, supervisorPersonId: chain.supervisor }
          const standing = { record: { ...record, state: chain.state }, grants: chain.grants, today: TODAY }
          for (const action of ['approve', 'return', 'undo-approval'] as const) {
            const actor = anActor(chain.role, 'trainee')
            expect(mayActOnEntry(actor, action, { ...standing, entry: { ...ENTRY, kind, state } }).ok).toBe(false)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('nor is the own record moved, nor a decision entered into it', () => {
    fc.assert(
      fc.property(aChain, fc.constantFrom(...ENTRY_KIND_NAMES), (chain, kind) => {
        const record = { ...RECORD, supervisorPersonId: chain.supervisor, state: chain.state }
        const standing = { record, grants: chain.grants, today: TODAY }
        const actor = anActor(chain.role, 'trainee')
        for (const action of actionsOf(RECORD_ACTIONS)) expect(mayActOnRecord(actor, action, standing).ok).toBe(false)
        const entered = mayEnter(actor, { kind, itemKey: null }, standing)
        expect(entered.ok && entered.value === 'approved').toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('who holds another role is told that it is their own record', () => {
    const roles = ROLES.filter((role) => role !== 'trainee')
    for (const role of roles) {
      const verdict = mayActOnEntry(anActor(role, 'trainee'), 'approve', { ...STANDING, entry: ENTRY })
      expect(codesOf(verdict)).toEqual(['own-record'])
    }
  })
})

describe('who stands to a record in which relation', () => {
  const relations: [Role, string, string | undefined][] = [
    ['trainee', 'trainee', 'trainee'],
    ['trainee', 'somebody', undefined],
    ['supervisor', 'supervisor', 'supervisor'],
    ['supervisor', 'somebody', undefined],
    ['mentor', 'mentor', 'mentor'],
    ['mentor', 'supervisor', undefined],
    ['unit-head', 'somebody', 'unit'],
    ['unit-staff', 'somebody', 'unit'],
    ['voivodeship-office', 'somebody', 'voivodeship-office'],
    ['voivodeship-consultant', 'somebody', 'consultant'],
    ['national-consultant', 'somebody', 'consultant'],
    ['cmkp', 'somebody', 'cmkp'],
    ['cem', 'somebody', undefined],
    ['chamber', 'somebody', undefined],
    ['university', 'somebody', undefined],
    ['student', 'somebody', undefined],
    ['internship-head', 'somebody', undefined],
    ['internship-coordinator', 'somebody', undefined],
    ['internship-mentor', 'somebody', undefined],
    ['training-organiser', 'somebody', undefined],
    ['ministry', 'somebody', undefined],
    ['defence-ministry', 'somebody', undefined],
    ['interior-ministry', 'somebody', undefined],
    ['administrator', 'somebody', undefined],
    ['newcomer', 'somebody', undefined],
  ]
  test.each(relations)('%s, as %s: %s', (role, person, relation) => {
    const state = role.endsWith('consultant') ? 'consultant-check' : STANDING.record.state
    const standing = { ...STANDING, record: { ...STANDING.record, state } } as const
    expect(relationTo(anActor(role, person), standing)).toBe(relation)
  })

  test('a grant makes the trainee no mentor of their own record, not even to look at', () => {
    const own = { ...STANDING, grants: [{ ...GRANT, mentorPersonId: 'trainee' }] }
    expect(relationTo(anActor('mentor', 'trainee'), own)).toBeUndefined()
  })

  test('every role is in that list', () => {
    expect(new Set(relations.map(([role]) => role))).toEqual(new Set(ROLES))
  })

  test.each([
    ['unit-head', { unitId: 'other' as UnitId }],
    ['voivodeship-office', { voivodeship: '12' }],
    ['voivodeship-consultant', { voivodeship: '12' }],
    ['voivodeship-consultant', { specialty: '0701' }],
    ['national-consultant', { specialty: '0701' }],
  ] as const)('%s of another place or field (%j) is nobody here', (role, other) => {
    expect(relationTo({ ...anActor(role, 'somebody'), ...other }, STANDING)).toBeUndefined()
  })
})

describe('a mentor', () => {
  const mentor = anActor('mentor', 'mentor')
  const approves = (grant: Partial<MentorGrant>, entry: Partial<EntryInQuestion> = {}): boolean =>
    mayActOnEntry(mentor, 'approve', { ...STANDING, grants: [{ ...GRANT, ...grant }], entry: { ...ENTRY, ...entry } })
      .ok

  test('approves the entries of the rotation granted, on both its first and its last day', () => {
    expect(approves({})).toBe(true)
    expect(approves({ from: TODAY })).toBe(true)
    expect(approves({ until: TODAY })).toBe(true)
  })

  test.each([
    ['of another rotation', {}, { rotation: 'm1/rotation/3' }],
    ['of no rotation', {}, { rotation: null, kind: 'publication', itemKey: null } as const],
    ['after the grant', { until: getDate('2026-03-11') }, {}],
    ['before the grant', { from: getDate('2026-03-13') }, {}],
    ['when it was revoked', { isRevoked: true }, {}],
    ['of a kind that only the supervisor approves', {}, { kind: 'additional-days' } as const],
    ['granted to somebody else', { mentorPersonId: 'other' }, {}],
  ])('approves nothing %s', (_, grant, entry) => {
    expect(approves(grant, entry)).toBe(false)
  })
})

describe('an entry changes only while its record is open', () => {
  test.each(RECORD_STATES)('record %s', (state) => {
    const standing = { ...STANDING, record: { ...RECORD, state, openElements: ['m1/procedure'] } }
    const verdict = mayActOnEntry(anActor('trainee', 'trainee'), 'edit', { ...standing, entry: ENTRY })
    expect(verdict.ok).toBe(state === 'active' || state === 'returned')
  })

  test.each([
    [['m1/procedure/settled/3'], true],
    [['m1'], true],
    [['m1/procedure/settled/30', 'm2', 'publication'], false],
    [[], false],
  ])('returned with remarks at %j: %s', (openElements, permitted) => {
    const standing = { ...STANDING, record: { ...RECORD, state: 'returned' as const, openElements } }
    const edited = mayActOnEntry(anActor('trainee', 'trainee'), 'edit', { ...standing, entry: ENTRY })
    expect(codesOf(edited)).toEqual(permitted ? [] : ['element-not-open'])
    const entered = mayEnter(anActor('trainee', 'trainee'), ENTRY, standing)
    expect(entered.ok).toBe(permitted)
  })
})

describe('each kind is entered and approved by those whom its row names, and by nobody else', () => {
  const persons: Partial<Record<Role, string>> = { trainee: 'trainee', supervisor: 'supervisor', mentor: 'mentor' }
  test.each(everyPair(ENTRY_KIND_NAMES, ROLES))('%s by %s', (kind, role) => {
    const actor = anActor(role, persons[role] ?? 'somebody')
    const entry = { ...ENTRY, kind }
    const relation = relationTo(actor, STANDING)
    const { enteredBy, approvedBy } = ENTRY_KINDS[kind]
    expect(mayEnter(actor, entry, STANDING).ok).toBe(relation !== undefined && enteredBy.includes(relation))
    const approved = mayActOnEntry(actor, 'approve', { ...STANDING, entry })
    expect(approved.ok).toBe(relation !== undefined && approvedBy.includes(relation))
  })

  test('what a competent body enters holds at once; what the trainee enters waits', () => {
    expect(mayEnter(anActor('voivodeship-office', 'clerk'), { kind: 'extension', itemKey: null }, STANDING)).toEqual({
      ok: true,
      value: 'approved',
    })
    expect(mayEnter(anActor('trainee', 'trainee'), { kind: 'absence', itemKey: null }, STANDING)).toEqual({
      ok: true,
      value: 'entered',
    })
  })

  test('what a competent body corrects holds at once too: nobody is there to approve it', () => {
    const approved = { ...ENTRY, state: 'approved' as const, itemKey: null, rotation: null }
    const correct = (role: Role, kind: EntryInQuestion['kind']) =>
      mayActOnEntry(anActor(role, persons[role] ?? 'clerk'), 'correct', { ...STANDING, entry: { ...approved, kind } })
    expect(correct('voivodeship-office', 'change-of-unit')).toEqual({ ok: true, value: 'approved' })
    expect(correct('cmkp', 'recognition')).toEqual({ ok: true, value: 'approved' })
    expect(correct('trainee', 'absence')).toEqual({ ok: true, value: 'corrected' })
  })

  test('every action on an entry is open to somebody', () => {
    const actors = ROLES.map((role) => anActor(role, persons[role] ?? 'somebody'))
    const isOpen = (action: EntryAction) =>
      actors.some((actor) =>
        ENTRY_STATES.some((state) => mayActOnEntry(actor, action, { ...STANDING, entry: { ...ENTRY, state } }).ok),
      )
    expect(actionsOf(ENTRY_ACTIONS).filter((action) => !isOpen(action))).toEqual([])
  })
})

describe('the substantive check (UZL art. 16r)', () => {
  const inCheck = { ...STANDING, record: { ...RECORD, state: 'consultant-check' as const } }
  const approve = (role: Role, person: string, record: Partial<RecordInQuestion> = {}) =>
    codesOf(
      mayActOnRecord(anActor(role, person), 'approve-substance', {
        ...inCheck,
        record: { ...inCheck.record, ...record },
      }),
    )

  test("is the voivodeship consultant's", () => {
    expect(approve('voivodeship-consultant', 'consultant')).toEqual([])
  })

  test("is not the supervisor's, though they be consultant: neither of the voivodeship nor of the country", () => {
    for (const role of ['voivodeship-consultant', 'national-consultant'] as const) {
      expect(approve(role, 'consultant', { supervisorPersonId: 'consultant' })).toEqual(['consultant-is-supervisor'])
    }
  })
})

test('no permission of this capability is open to a role that stands in no relation to a record', () => {
  const strangers = ROLES.filter((role) => !RELATIONS[role])
  const open = Object.entries(PERMISSIONS).filter(([, roles]) => roles.some((role: Role) => strangers.includes(role)))
  expect(open).toEqual([])
})
