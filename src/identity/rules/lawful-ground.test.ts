import { expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { identityGround, OWN_DATA } from './lawful-ground.ts'
import { IDENTITY_PERMISSIONS } from './may.ts'

test.each(ROLES)('UZL art. 4a: %s finds a name only where it may search', (role) => {
  const may = (IDENTITY_PERMISSIONS['person.search'] as readonly string[]).includes(role)
  expect(identityGround('persons searched', role)).toBe(may ? 'UZL art. 4a' : undefined)
})

test.each([
  ['file of accounts checked', ['administrator']],
  ['accounts imported', ['administrator']],
  ['register exported', ['chamber', 'administrator']],
])('UZL art. 4a: „%s” has its ground for %s alone', (action, roles) => {
  expect(ROLES.filter((role) => identityGround(action, role))).toEqual(roles)
})

test('RODO art. 15: nothing else of identity shows anybody the data of another', () => {
  expect(identityGround('own account read', 'administrator')).toBeUndefined()
  expect(OWN_DATA).toBe('RODO art. 15')
})

test('RODO art. 15: only a newcomer proves an identity, and it is their own', () => {
  expect(ROLES.filter((role) => identityGround('identity proved', role))).toEqual(['newcomer'])
})

test('UZL art. 3 ust. 5: who confirms identities in person reads what was declared, nobody else', () => {
  const reading = ROLES.filter((role) => identityGround('proof sheet read', role) === 'UZL art. 3 ust. 5')
  expect(reading.toSorted()).toEqual([...IDENTITY_PERMISSIONS['identity.confirm']].toSorted())
})
