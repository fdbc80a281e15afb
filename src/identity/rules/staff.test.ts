import { describe, expect, test } from 'vitest'
import { type Actor, ROLE_FUNCTIONS, ROLES } from '../../kernel/actor.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { everyPair } from '../../kernel/transition.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { placeRun, STAFF_OF } from './place-run.ts'
import { mayAppoint, mayEndRole, type StaffHolding } from './staff.ts'

const TODAY = getDate('2026-11-26')
const HEAD = { role: 'unit-head', function: 'head', unitId: 'u', bodyId: 'b', personId: 'head' } as unknown as Actor
const codesOf = (verdict: Verdict<unknown>) => (verdict.ok ? [] : verdict.refusals.map(({ code }) => code))

test.each(everyPair(ROLES, ROLE_FUNCTIONS))('decision 0152: %s as %s runs people', (role, held) => {
  const runs = STAFF_OF[role] !== undefined && held !== 'user'
  expect(placeRun({ ...HEAD, role, function: held }).ok).toBe(runs)
  expect(placeRun({ ...HEAD, role, function: held, inPlaceOf: 'other' as never }).ok).toBe(false)
})

test('decision 0152: a head of a unit runs the unit, an administrator of a chamber the chamber', () => {
  expect(placeRun(HEAD)).toEqual({ ok: true, value: { unitId: 'u' } })
  expect(placeRun({ ...HEAD, role: 'chamber' })).toEqual({ ok: true, value: { bodyId: 'b' } })
})

describe('decision 0152: giving a role', () => {
  const doctor = { id: 'doctor', licenceNumber: '6990002' }
  const typed = { role: 'supervisor', function: 'user', from: '2026-11-26' } as const
  const given = (
    more: object = {},
    candidate: { id: string; licenceNumber: string | null } = doctor,
    held: StaffHolding[] = [],
  ) => mayAppoint(HEAD, { candidate, typed: { ...typed, ...more } }, { held, today: TODAY })
  const same: StaffHolding = {
    ...{ id: 'h', personId: 'doctor', role: 'supervisor', function: 'user' },
    from: '2026-01-01',
    until: '2026-12-31',
  }

  test.each(ROLES)('the head of a unit gives %s, or does not', (role) => {
    const refused = codesOf(given({ role, function: undefined }))
    expect(refused.includes('role-not-run')).toBe(!STAFF_OF['unit-head']?.includes(role))
  })

  test.each([
    [{}, []],
    [{ until: '2026-11-26' }, []],
    [{ from: '2026-11-25' }, ['day-gone']],
    [{ from: '2026-12-02', until: '2026-12-01' }, ['period-ends-before-it-begins']],
    [{ from: '2026-02-30', until: 'kiedyś' }, ['bad-date', 'bad-date']],
    [{ function: 'administrator' }, ['function-not-of-role']],
  ])('%j: %j', (more, codes) => expect(codesOf(given(more))).toEqual(codes))

  test('KPA art. 24 § 1: nobody gives a role to themselves', () => {
    expect(codesOf(given({}, { ...doctor, id: 'head' }))).toEqual(['own-role'])
  })

  test('who teaches or supervises has a licence; a clerk needs none', () => {
    const clerk = { id: 'clerk', licenceNumber: null }
    expect(codesOf(given({}, clerk))).toEqual(['licence-needed'])
    expect(codesOf(given({ role: 'unit-staff' }, clerk))).toEqual([])
  })

  test.each([
    ['2026-11-26', undefined, ['role-held']],
    ['2026-12-31', undefined, ['role-held']],
    ['2027-01-01', undefined, []],
  ])('held until 31 December, given again from %s', (from, until, codes) => {
    expect(codesOf(given({ from, until }, doctor, [same]))).toEqual(codes)
  })
})

describe('decision 0152: ending a role', () => {
  const held = (more: Partial<StaffHolding>): StaffHolding => ({
    ...{ id: 'h', personId: 'clerk', role: 'unit-staff', function: 'user', from: '2026-01-01', until: null },
    ...more,
  })
  const head = held({ id: 'own', personId: 'head', role: 'unit-head', function: 'head' })
  const end = (holding: StaffHolding, lastDay: string, others: readonly StaffHolding[] = [head]) =>
    mayEndRole(HEAD, holding, { lastDay, today: TODAY, held: [holding, ...others] })

  test.each([
    ['2026-11-24', ['day-gone']],
    ['2026-11-25', []],
    ['2026-12-31', []],
    ['nigdy', ['bad-date']],
  ])('with %s as the last day', (lastDay, codes) => expect(codesOf(end(held({}), lastDay))).toEqual(codes))

  test('a role that ends earlier is not prolonged so, and a role of another kind of place is not ended', () => {
    expect(codesOf(end(held({ until: '2026-12-01' }), '2026-12-01'))).toEqual(['role-ends-before'])
    expect(codesOf(end(held({ role: 'chamber' }), '2026-12-01'))).toEqual(['role-not-run'])
  })

  test('the last who runs the place cannot be ended, not even with a later day; with another who stays they can', () => {
    expect(codesOf(end(head, '2026-12-31', []))).toEqual(['last-administrator'])
    expect(codesOf(end(head, '2026-12-31', [held({})]))).toEqual(['last-administrator'])
    const administrator = held({ id: 'a', personId: 'a', function: 'administrator' })
    expect(codesOf(end(head, '2026-12-31', [administrator]))).toEqual([])
    expect(codesOf(end(head, '2026-12-31', [{ ...administrator, until: '2026-12-31' }]))).toEqual([
      'last-administrator',
    ])
    expect(codesOf(end(head, '2026-12-31', [{ ...administrator, from: '2027-02-01' }]))).toEqual(['last-administrator'])
    const leader = held({ id: 'i', role: 'internship-head', function: 'head' })
    expect(codesOf(end(head, '2026-12-31', [leader]))).toEqual(['last-administrator'])
  })
})
