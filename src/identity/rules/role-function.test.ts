import { expect, test } from 'vitest'
import { ROLE_FUNCTIONS, ROLES } from '../../kernel/actor.ts'
import { everyPair } from '../../kernel/transition.ts'
import { BODY_KINDS, OFFICE_OF_ROLE, REGISTER_OF, ROLE_WITHIN } from './body.ts'
import { SCOPE_OF_ROLE } from './holding.ts'
import { PROFESSIONS } from './licence-number.ts'
import { FUNCTIONS_OF_ROLE, RUNNING, roleFunction } from './role-function.ts'

test.each(everyPair(ROLES, ROLE_FUNCTIONS))('decision 0150: %s as %s', (role, asked) => {
  const held = roleFunction(role, asked)
  expect(held.ok).toBe(FUNCTIONS_OF_ROLE[role].includes(asked))
  if (!held.ok) expect(held.refusals).toMatchObject([{ code: 'function-not-of-role', field: 'function' }])
})

test('decision 0150: where no function is named it is the usual one; a user runs nobody', () => {
  expect(roleFunction('unit-head')).toEqual({ ok: true, value: 'head' })
  expect(roleFunction('chamber')).toEqual({ ok: true, value: 'user' })
  expect(RUNNING).toEqual(['head', 'administrator'])
})

test('decision 0150: only roles held within a unit, a body or an office can run it', () => {
  const running = ROLES.filter((role) => FUNCTIONS_OF_ROLE[role].some((one) => RUNNING.includes(one)))
  const within = (role: (typeof ROLES)[number]) =>
    OFFICE_OF_ROLE[role] !== undefined || SCOPE_OF_ROLE[role].some((part) => part === 'unitId' || part === 'bodyId')
  expect(running.filter((role) => !within(role))).toEqual([])
})

test('UZL art. 3 ust. 5: each body has its role, each licensed profession its one register', () => {
  for (const kind of BODY_KINDS) {
    const role = ROLE_WITHIN[kind]
    expect(SCOPE_OF_ROLE[role].includes('bodyId') !== (OFFICE_OF_ROLE[role] === kind)).toBe(true)
  }
  const kept = Object.values(REGISTER_OF).flat()
  expect(kept.toSorted()).toEqual(PROFESSIONS.filter((one) => one !== 'other').toSorted())
})
