import { expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { everyPair } from '../../kernel/transition.ts'
import { FOUND_BY, IDENTITY_PERMISSIONS, mayExportRegister, maySearch } from './may.ts'

/** Written out once more by hand: whoever widens the table must say so here too. */
const FOUND: Record<string, string[]> = {
  trainee: ['supervisor', 'mentor'],
  supervisor: ['supervisor', 'mentor'],
  'unit-head': ['trainee', 'supervisor', 'mentor'],
  'unit-staff': ['trainee', 'supervisor', 'mentor'],
  'voivodeship-office': ['trainee', 'supervisor', 'mentor'],
  administrator: ['trainee', 'supervisor', 'mentor'],
}

test.each(everyPair(ROLES, ROLES))('UZL art. 4a: %s looks for %s', (seeker, sought) => {
  expect(maySearch(seeker, sought).ok).toBe(FOUND[seeker]?.includes(sought) ?? false)
})

test('who may search at all finds somebody, and nobody else does', () => {
  expect(Object.keys(FOUND_BY).toSorted()).toEqual(IDENTITY_PERMISSIONS['person.search'].toSorted())
})

test.each(ROLES)('%s sees the list of units, which holds no person', (role) => {
  expect(IDENTITY_PERMISSIONS['unit.list']).toContain(role)
})

test.each([
  ['administrator', 'user', true],
  ['chamber', 'user', false],
  ['chamber', 'head', true],
  ['chamber', 'administrator', true],
] as const)('decision 0167: %s in the function %s takes the register away: %s', (role, held, may) => {
  expect(mayExportRegister({ role, function: held }).ok).toBe(may)
})
