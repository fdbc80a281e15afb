import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../../tests/support/identity-persons.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { grantRole } from './grant-role.ts'
import { openAccount } from './open-account.ts'
import { registerPerson } from './register-person.ts'

const codesOf = (verdict: Verdict<unknown>) => (verdict.ok ? [] : verdict.refusals.map(({ code }) => code))

test('decision 0076: a role is granted only within its scope and for days that exist, in order', async ({ server }) => {
  const personId = randomUUID()
  await registerPerson(server.db, { id: personId, givenNames: 'Jan', surname: 'Próbny' })
  const grant = async (held: { from: string; until?: string; voivodeship?: string }) => {
    const { voivodeship, ...days } = held
    const scope = voivodeship === undefined ? {} : { voivodeship }
    return codesOf(
      await grantRole(server.db, { id: randomUUID(), personId, role: 'voivodeship-office', scope, ...days }),
    )
  }
  expect(await grant({ from: '2026-02-30' })).toEqual(['scope-missing', 'bad-date'])
  expect(await grant({ from: '2026-03-02', until: '2026-03-01', voivodeship: '14' })).toEqual([
    'period-ends-before-it-begins',
  ])
  expect(await grant({ from: '2026-03-01', until: '2026-03-01', voivodeship: '14' })).toEqual([])
})

test('an account needs an address and a password that nobody guesses; a person has one account', async ({ server }) => {
  const personId = randomUUID()
  await registerPerson(server.db, { id: personId, givenNames: 'Ala', surname: 'Próbna' })
  const open = (email: string, password: string) =>
    openAccount(server.db, { id: randomUUID(), personId, email, password })
  expect(codesOf(await open('ala', 'krótkie'))).toEqual(['bad-email', 'password-too-short'])
  expect(codesOf(await open('ala@szpital.example', 'deszcz w Tatrach'))).toEqual([])
  await expect(open('ala2@szpital.example', 'deszcz w Tatrach')).rejects.toThrow('account_person_id_key')
})
