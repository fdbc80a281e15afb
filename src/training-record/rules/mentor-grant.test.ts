import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { type Actor, ROLES, type Role } from '../../kernel/actor.ts'
import type { AccountId, PersonId } from '../../kernel/id.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { type GrantAsked, mayGrant } from './mentor-grant.ts'
import { registerNumber } from './register-number.ts'
import { citedConsent, maySupervise } from './supervision.ts'
import { isElementOpen, roundAfterReturn } from './supplement-round.ts'
import { mayUndoApproval } from './undo-approval.ts'

const STANDING = {
  programme: getProgramme(CARDIOLOGY_2023),
  grants: [],
  today: getDate('2026-03-12'),
  record: {
    ...{ traineePersonId: 'trainee', supervisorPersonId: 'supervisor', unitId: 'hospital', voivodeship: '14' },
    ...{ specialty: '0713', state: 'active' as const, openElements: [] },
  },
}
const ASKED: GrantAsked = {
  mentorPersonId: 'mentor',
  rotation: 'm1/rotation/2',
  from: getDate('2026-03-01'),
  until: getDate('2026-08-31'),
}
const anActor = (role: Role, personId: string): Actor => ({
  accountId: personId as AccountId,
  personId: personId as PersonId,
  role,
  function: 'user',
})
const grants = (actor: Actor, asked: Partial<GrantAsked> = {}) => {
  const verdict = mayGrant(actor, { ...ASKED, ...asked }, STANDING)
  return verdict.ok ? [] : verdict.refusals.map(({ code }) => code)
}

describe("a mentor's grant", () => {
  test('is given by the trainee and by the supervisor, and by nobody else', () => {
    expect(grants(anActor('trainee', 'trainee'))).toEqual([])
    expect(grants(anActor('supervisor', 'supervisor'))).toEqual([])
    for (const role of ROLES) expect(grants(anActor(role, 'somebody'))).toEqual(['not-permitted'])
  })

  test('is not handed on by a mentor', () => {
    const own = { mentorPersonId: 'mentor', rotation: 'm1/rotation/2', from: ASKED.from, until: ASKED.until }
    const verdict = mayGrant(anActor('mentor', 'mentor'), ASKED, {
      ...STANDING,
      grants: [{ ...own, isRevoked: false }],
    })
    expect(verdict.ok).toBe(false)
  })

  test('is never given to the trainee, whoever gives it', () => {
    for (const actor of [anActor('trainee', 'trainee'), anActor('supervisor', 'supervisor')]) {
      expect(grants(actor, { mentorPersonId: 'trainee' })).toEqual(['mentor-is-trainee'])
    }
  })

  test.each([
    [{ rotation: 'm1/course/1' }, ['unknown-item']],
    [{ rotation: 'm9/rotation/1' }, ['unknown-item']],
    [{ until: getDate('2026-02-28') }, ['period-ends-before-it-begins']],
    [{ from: getDate('2026-01-01'), until: getDate('2026-03-11') }, ['grant-over']],
    [{ from: getDate('2025-03-12'), until: getDate('2026-03-11') }, ['grant-from-too-early']],
    [{ from: getDate('2025-03-13'), until: getDate('2026-03-12') }, []],
    [{ from: getDate('2026-01-01'), until: getDate('2026-03-12') }, []],
    [{ until: getDate('2027-02-28') }, []],
    [{ until: getDate('2027-03-01') }, ['grant-too-long']],
  ])('%j: %j', (asked, expected) => {
    expect(grants(anActor('trainee', 'trainee'), asked)).toEqual(expected)
  })
})

describe('the same grant twice', () => {
  const own = { mentorPersonId: 'mentor', rotation: ASKED.rotation, from: ASKED.from, until: ASKED.until }
  const beside = (grant: Partial<typeof own> & { isRevoked?: boolean }) => {
    const standing = { ...STANDING, grants: [{ ...own, isRevoked: false, ...grant }] }
    const verdict = mayGrant(anActor('trainee', 'trainee'), ASKED, standing)
    return verdict.ok ? [] : verdict.refusals.map(({ code }) => code)
  }

  test('is refused where the mentor has all these days already', () => {
    expect(beside({})).toEqual(['already-granted'])
    expect(beside({ until: getDate('2026-09-30') })).toEqual(['already-granted'])
  })

  test('is given where it adds a day, or the first was revoked or another one', () => {
    expect(beside({ until: getDate('2026-08-30') })).toEqual([])
    expect(beside({ isRevoked: true })).toEqual([])
    expect(beside({ mentorPersonId: 'another' })).toEqual([])
    expect(beside({ rotation: 'm1/rotation/1' })).toEqual([])
  })
})

describe('a supervisor has at most three trainees, four with consent (UZL art. 16m)', () => {
  test.each([
    [2, false, true],
    [3, false, false],
    [3, true, true],
    [4, true, false],
  ])('%i trainees, consent %s: %s', (trainees, hasConsent, expected) => {
    const asked = { supervisorPersonId: 'supervisor', traineePersonId: 'trainee', trainees, hasConsent }
    expect(maySupervise(asked).ok).toBe(expected)
  })

  test('and never themself', () => {
    const asked = { supervisorPersonId: 'x', traineePersonId: 'x', trainees: 0, hasConsent: true }
    expect(maySupervise(asked)).toMatchObject({ refusals: [{ code: 'own-record' }] })
  })
})

describe('the consent to a fourth trainee is cited by number and day (UZL art. 16m)', () => {
  const today = getDate('2026-06-30')
  test.each([
    ['12/2026, 2026-06-30', undefined],
    ['KK, 12/2026, 2026-03-02', undefined],
    ['12/2026, 2026-07-01', 'in-the-future'],
    ['12/2026', 'consent-not-cited'],
    [', 2026-03-02', 'consent-not-cited'],
    ['jest zgoda', 'consent-not-cited'],
    ['12/2026, 2026-02-30', 'consent-not-cited'],
  ])('%s: %s', (text, code) => {
    const cited = citedConsent(text, today)
    expect(cited.ok ? undefined : cited.refusals[0]?.code).toBe(code)
  })
})

describe('the register number is TERYT, specialty and licence number (UZL art. 16p)', () => {
  test('thirteen digits', () => {
    const parts = { voivodeship: '14', specialty: '0713', licenceNumber: '5425740' }
    expect(registerNumber(parts)).toEqual({ ok: true, value: '1407135425740' })
  })

  test('every part that does not hold is told', () => {
    const parts = { voivodeship: '1', specialty: 'X', licenceNumber: '0425740' }
    const verdict = registerNumber(parts)
    expect(verdict.ok ? [] : verdict.refusals.map(({ field }) => field)).toEqual([
      'voivodeship',
      'specialty',
      'licenceNumber',
    ])
  })
})

test.each([
  ['supervisor', 10, []],
  ['supervisor', 10.5, ['undo-too-late']],
  ['mentor', 1, ['not-permitted']],
])('an approval by the supervisor is taken back by %s after %d seconds: %j', (actorPersonId, secondsAgo, expected) => {
  const verdict = mayUndoApproval({ approvedBy: 'supervisor', actorPersonId, secondsAgo })
  expect(verdict.ok ? [] : verdict.refusals.map(({ code }) => code)).toEqual(expected)
})

test.each([
  ['m1/procedure/settled/3', 'm1/procedure/settled/3', true],
  ['m1/procedure/settled/3', 'm1/procedure', true],
  ['m1/procedure/settled/30', 'm1/procedure/settled/3', false],
  ['m1/procedure/settled/3', 'm1/procedure/settled/30', false],
  ['m10/rotation/1', 'm1', false],
  ['publication', 'publication', true],
  ['publication', 'm1', false],
])('%s under a remark at %s: open %s', (element, remark, expected) => {
  expect(isElementOpen(element, [remark])).toBe(expected)
})

test('each return opens the next supplement round', () => {
  expect([0, 1, 2].map(roundAfterReturn)).toEqual([1, 2, 3])
})
