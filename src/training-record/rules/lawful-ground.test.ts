import { expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { ACTING_GROUND, READING_GROUND, recordGround } from './lawful-ground.ts'
import { PERMISSIONS } from './permissions.ts'

test.each(ROLES)('UZL art. 4a: %s has a ground exactly where the table of permissions lets it read', (role) => {
  const reads = (PERMISSIONS['record.read'] as readonly string[]).includes(role)
  expect(recordGround('record read', role) !== undefined).toBe(reads)
  expect(recordGround('record read', role)).toBe(READING_GROUND[role])
})

test.each(Object.entries(ACTING_GROUND))('%s is done by %s, whatever the role', (action, ground) => {
  expect(recordGround(action, 'voivodeship-office')).toBe(ground)
  expect(recordGround(action, 'administrator')).toBeUndefined()
})
