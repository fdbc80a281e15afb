import { expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { everyPair } from '../../kernel/transition.ts'
import { isHeldOn, roleScope, SCOPE_OF_ROLE, type Scope, startingHolding } from './holding.ts'

const SCOPES: Scope[] = [
  {},
  { unitId: 'u' },
  { bodyId: 'b' },
  { voivodeship: '14' },
  { specialty: '0713' },
  { voivodeship: '14', specialty: '0713' },
  { unitId: 'u', voivodeship: '14', specialty: '0713' },
]

test.each(everyPair(ROLES, SCOPES))('decision 0076: %s within %j', (role, scope) => {
  const exact = SCOPE_OF_ROLE[role].toSorted().join() === Object.keys(scope).toSorted().join()
  expect(roleScope(role, scope).ok).toBe(exact && role !== 'newcomer')
})

test('all that is wrong with a scope is said at once', () => {
  const verdict = roleScope('voivodeship-consultant', { unitId: 'u' })
  expect(verdict.ok ? [] : verdict.refusals.map(({ code, field }) => [code, field])).toEqual([
    ['scope-superfluous', 'unitId'],
    ['scope-missing', 'voivodeship'],
    ['scope-missing', 'specialty'],
  ])
})

test.each([
  ['2026-02-28', false],
  ['2026-03-01', true],
  ['2026-03-31', true],
  ['2026-04-01', false],
])('decision 0076: a role held in March 2026 is held on %s: %s', (day, held) => {
  expect(isHeldOn(getDate(day), { from: '2026-03-01', until: '2026-03-31' })).toBe(held)
})

const MARCH = getDate('2026-03-15')
const supervisor = { id: 's', from: '2020-01-01', until: null }
const consultant = { id: 'c', from: '2024-01-01', until: null }
const past = { id: 'p', from: '2019-01-01', until: '2026-03-14' }

test('decision 0076: a session begins in the role chosen last, while it is held', () => {
  const begin = (lastId: string | null) => startingHolding([consultant, past, supervisor], { day: MARCH, lastId })
  expect(begin('c')).toEqual({ holding: consultant, isChosen: true })
  expect(begin('p')).toEqual({ holding: supervisor, isChosen: false })
  expect(begin(null)).toEqual({ holding: supervisor, isChosen: false })
})

test('with one role there is nothing to choose, with none there is no session', () => {
  expect(startingHolding([supervisor, past], { day: MARCH, lastId: null })?.isChosen).toBe(true)
  expect(startingHolding([past], { day: MARCH, lastId: 'p' })).toBeUndefined()
})
