import { expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { applicationGround, DESK_GROUND, OPERATOR_GROUND } from './lawful-ground.ts'
import { APPLICATION_PERMISSIONS } from './permissions.ts'

test.each(ROLES)('UZL art. 4a: %s has a ground for the application of another only as its desk', (role) => {
  const isDesk = (APPLICATION_PERMISSIONS['case.read'] as readonly string[]).includes(role)
  for (const [action, ground] of Object.entries(DESK_GROUND)) {
    expect(applicationGround(action, role)).toBe(isDesk ? ground : undefined)
  }
  expect(applicationGround('draft saved', role)).toBeUndefined()
})

test.each(ROLES)('UZL art. 16c ust. 1b: %s has a ground for outages only as the operator', (role) => {
  for (const [action, ground] of Object.entries(OPERATOR_GROUND)) {
    expect(applicationGround(action, role)).toBe(role === 'administrator' ? ground : undefined)
  }
})
