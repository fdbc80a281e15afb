import { describe, expect, test } from 'vitest'
import { type Actor, ROLES } from '../../kernel/actor.ts'
import { addDays, getDate } from '../../kernel/plain-date.ts'
import { everyPair } from '../../kernel/transition.ts'
import {
  DEPUTIES,
  type DeputyAsked,
  type DeputyKnown,
  fittingRole,
  type HeldRole,
  isDeputyOn,
  mayNameDeputy,
} from './deputy.ts'
import { IDENTITY_PERMISSIONS } from './may.ts'

const TODAY = getDate('2026-11-26')
const WEEK = { from: TODAY, until: addDays(TODAY, 6) }
const SCOPE = { unitId: 'u', bodyId: 'b', voivodeship: '14', specialty: '0748' }

const held = (role: HeldRole['role'], given: Partial<HeldRole> = {}): HeldRole => ({
  ...{ id: `${role} held`, personId: 'deputy', role, profession: 'doctor', from: '2020-01-01', until: null },
  ...SCOPE,
  ...given,
})
const principal = held('supervisor', { id: 'principal held', personId: 'principal' })
const ACTOR = { accountId: 'a', personId: 'principal', role: 'supervisor', unitId: 'u' } as unknown as Actor

const naming = (asked: Partial<DeputyAsked> = {}, known: Partial<DeputyKnown> = {}, actor: Partial<Actor> = {}) =>
  mayNameDeputy(
    { ...ACTOR, ...actor },
    { deputyPersonId: 'deputy', ...WEEK, ...asked },
    { holding: principal, deputyHoldings: [held('mentor')], named: [], today: TODAY, ...known },
  )
const codes = (verdict: ReturnType<typeof naming>) => (verdict.ok ? [] : verdict.refusals.map(({ code }) => code))

test.each(everyPair(ROLES, ROLES))('decision 0160: of %s the deputy may be a %s', (role, other) => {
  const fits = fittingRole(held(role, { id: 'of the principal' }), [held(other)], WEEK) !== undefined
  expect(fits).toBe(DEPUTIES[role]?.roles.includes(other) ?? false)
})

test.each([
  ['another unit', { unitId: 'other' }],
  ['another profession', { profession: 'pharmacist' }],
  ['no profession', { profession: null }],
  ['a role that ends meanwhile', { until: addDays(TODAY, 5) }],
  ['a role that begins meanwhile', { from: addDays(TODAY, 1) }],
])('decision 0160: nobody of %s stands in for a supervisor', (_, given) => {
  expect(codes(naming({}, { deputyHoldings: [held('mentor', given)] }))).toEqual(['deputy-does-not-fit'])
})

describe('KPA art. 268a: a deputy', () => {
  test('is named for the role in which one acts, and by the role that fits', () => {
    expect(naming()).toMatchObject({ ok: true, value: { id: 'mentor held' } })
    expect(codes(naming({}, {}, { role: 'unit-head' }))).toEqual(['not-found'])
    expect(codes(naming({}, {}, { personId: 'somebody' as Actor['personId'] }))).toEqual(['not-found'])
  })
  test('names no deputy', () => {
    expect(codes(naming({}, {}, { inPlaceOf: 'other' as Actor['personId'] }))).toEqual(['deputy-names-no-deputy'])
  })
  test('is never oneself', () => {
    const own = held('mentor', { personId: 'principal' })
    expect(codes(naming({ deputyPersonId: 'principal' }, { deputyHoldings: [own] }))).toEqual(['deputy-is-self'])
  })
  test('is somebody whose own role it is that fits', () => {
    expect(codes(naming({ deputyPersonId: 'third' }))).toEqual(['deputy-does-not-fit'])
  })
  test('does not exist for a trainee', () => {
    const own = held('trainee', { personId: 'principal' })
    expect(codes(naming({}, { holding: own }, { role: 'trainee' }))).toEqual(['role-has-no-deputies'])
  })
})

test.each([
  ['from yesterday', { from: addDays(TODAY, -1) }, ['deputyship-from-past']],
  ['from today for one day', { until: TODAY }, []],
  ['ending before it begins', { from: addDays(TODAY, 2), until: addDays(TODAY, 1) }, ['period-ends-before-it-begins']],
  ['for a year', { until: getDate('2027-11-25') }, []],
  ['for a year and a day', { until: getDate('2027-11-26') }, ['deputyship-too-long']],
])('decision 0160: a deputyship %s', (_, asked, expected) => {
  expect(codes(naming(asked))).toEqual(expected)
})

test('decision 0160: it does not outlast the role, and a role has one deputy on a day', () => {
  const ending = { ...principal, until: addDays(TODAY, 5) }
  expect(codes(naming({}, { holding: ending }))).toEqual(['role-ends-before'])
  expect(codes(naming({}, { named: [{ from: WEEK.until, until: addDays(WEEK.until, 3) }] }))).toEqual([
    'already-deputised',
  ])
  expect(codes(naming({}, { named: [{ from: addDays(WEEK.until, 1), until: addDays(WEEK.until, 3) }] }))).toEqual([])
})

test.each([
  [addDays(TODAY, -1), false],
  [TODAY, true],
  [WEEK.until, true],
  [addDays(WEEK.until, 1), false],
])('decision 0160: on %s a deputy of that week acts: %s; ended early never', (day, acts) => {
  expect(isDeputyOn(day, { ...WEEK, isEnded: false })).toBe(acts)
  expect(isDeputyOn(day, { ...WEEK, isEnded: true })).toBe(false)
})

test('whoever has deputies may name them, and nobody else is asked to', () => {
  expect(Object.keys(DEPUTIES).toSorted()).toEqual([...IDENTITY_PERMISSIONS['deputy.name']].toSorted())
})
