import { describe, expect, test } from 'vitest'
import { type Actor, ROLES } from '../../kernel/actor.ts'
import { addDays, addMonths, addYears, getDate } from '../../kernel/plain-date.ts'
import { everyPair } from '../../kernel/transition.ts'
import { ACCESS_BY_LAW, seesByLaw } from './access-by-law.ts'
import { type AccessAsked, mayBeLetIn, mayLetIn, mayTakeAway, usualLastDay } from './access-grant.ts'
import { ENTRY_KIND_NAMES, ENTRY_KINDS } from './entry-kinds.ts'
import { mayEnter } from './may.ts'
import { isLetIn, relationTo, type Standing } from './relation.ts'
import { ENTRY_ACTIONS, RECORD_ACTIONS, RECORD_RELATIONS, RECORD_STATES } from './states.ts'

const TODAY = getDate('2026-11-26')
const STANDING: Standing = {
  record: {
    ...{ traineePersonId: 'trainee', supervisorPersonId: 'supervisor', unitId: 'unit' },
    ...{ voivodeship: '14', specialty: '0748', state: 'active', openElements: [] },
  },
  grants: [],
  accesses: [{ toPersonId: 'reader', from: TODAY, until: addDays(TODAY, 9), isRevoked: false }],
  today: TODAY,
}
const actor = (personId: string, role: Actor['role'], more: object = {}) =>
  ({ accountId: 'a', personId, role, function: 'user', ...more }) as unknown as Actor
const TRAINEE = actor('trainee', 'trainee')

const letting = (asked: Partial<AccessAsked> = {}, by = TRAINEE) =>
  mayLetIn(by, { toPersonId: 'other', roles: ['supervisor'], until: usualLastDay(TODAY), ...asked }, STANDING)
const codes = (verdict: ReturnType<typeof letting>) => (verdict.ok ? [] : verdict.refusals.map(({ code }) => code))

describe('RODO art. 6 ust. 1 lit. a: the trainee lets somebody in', () => {
  test('for six months unless they say otherwise', () => {
    expect(usualLastDay(TODAY)).toBe(addMonths(TODAY, 6))
    expect(letting()).toEqual({
      ok: true,
      value: { toPersonId: 'other', from: TODAY, until: getDate('2027-05-26'), isRevoked: false },
    })
  })
  test.each([
    ['yesterday', addDays(TODAY, -1), ['access-over']],
    ['today alone', TODAY, []],
    ['the last day of a year', addDays(addYears(TODAY, 1), -1), []],
    ['a year and a day', addYears(TODAY, 1), ['access-too-long']],
  ])('until %s', (_, until, expected) => {
    expect(codes(letting({ until }))).toEqual(expected)
  })
  test('and nobody else does, whom they let in least of all', () => {
    expect(codes(letting({}, actor('supervisor', 'supervisor')))).toEqual(['not-permitted'])
    expect(codes(letting({}, actor('reader', 'supervisor')))).toEqual(['not-permitted'])
  })
  test('never themself, nobody without a role in which records are read, and nobody twice', () => {
    expect(codes(letting({ toPersonId: 'trainee' }))).toEqual(['access-is-own'])
    expect(codes(letting({ roles: ['trainee', 'cem'] }))).toEqual(['access-without-role'])
    expect(codes(letting({ toPersonId: 'reader', until: addDays(TODAY, 9) }))).toEqual(['already-let-in'])
    expect(codes(letting({ toPersonId: 'reader', until: addDays(TODAY, 10) }))).toEqual([])
  })
})

test.each(ROLES)('decision 0161: a reader in the role of %s', (role) => {
  expect(isLetIn(actor('reader', role), STANDING)).toBe(role !== 'trainee')
  expect(mayBeLetIn(role) && role === 'trainee').toBe(false)
})

test('decision 0161: on the days of the access only, until it is revoked, and never by a deputy or the trainee', () => {
  const reader = actor('reader', 'chamber')
  const on = (today: Standing['today'], given = STANDING.accesses) =>
    relationTo(reader, { ...STANDING, today, ...(given && { accesses: given }) })
  expect(on(addDays(TODAY, -1))).toBeUndefined()
  expect(on(TODAY)).toBe('reader')
  expect(on(addDays(TODAY, 9))).toBe('reader')
  expect(on(addDays(TODAY, 10))).toBeUndefined()
  expect(
    on(
      TODAY,
      (STANDING.accesses ?? []).map((one) => ({ ...one, isRevoked: true })),
    ),
  ).toBeUndefined()
  expect(relationTo(actor('reader', 'chamber', { inPlaceOf: 'somebody' }), STANDING)).toBeUndefined()
  const own = [{ toPersonId: 'trainee', from: TODAY, until: TODAY, isRevoked: false }]
  expect(relationTo(actor('trainee', 'chamber'), { ...STANDING, accesses: own })).toBeUndefined()
})

test('decision 0161: a reader changes nothing and takes nothing away', () => {
  const tables = [...Object.values(ENTRY_ACTIONS), ...Object.values(RECORD_ACTIONS)]
  for (const { by } of tables) expect(by).not.toContain('reader')
  for (const kind of ENTRY_KIND_NAMES) {
    expect([...ENTRY_KINDS[kind].enteredBy, ...ENTRY_KINDS[kind].approvedBy]).not.toContain('reader')
    expect(mayEnter(actor('reader', 'supervisor'), { kind, itemKey: null }, STANDING).ok).toBe(false)
  }
  for (const relation of RECORD_RELATIONS) expect(mayTakeAway(relation).ok).toBe(relation !== 'reader')
})

test.each(everyPair(RECORD_STATES, ACCESS_BY_LAW))(
  'UZL art. 16r: in %s the law lets in whom it lets in ($relation): a consultant during the check alone',
  (state, access) => {
    expect(seesByLaw(access, state)).toBe(access.relation !== 'consultant' || state === 'consultant-check')
    for (const role of ['voivodeship-consultant', 'national-consultant'] as const) {
      const consultant = actor('consultant', role, { voivodeship: '14', specialty: '0748' })
      const standing = { ...STANDING, record: { ...STANDING.record, state } }
      expect(relationTo(consultant, standing)).toBe(state === 'consultant-check' ? 'consultant' : undefined)
    }
  },
)
