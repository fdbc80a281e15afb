import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'
import { codeOf, withFactor } from '../../../tests/support/second-factor.ts'
import { sql } from '../../platform/db/pool.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'

test('decision 0111: finishing a sign-in of five minutes ago is too late', async ({ server }) => {
  const { personId, address } = await withFactor(server)
  const ticket = randomUUID()
  const wait = (minutes: number) =>
    sql`
    insert into identity.sign_in_step (ticket_hash, account_id, expires_at)
    select ${hashOfSecret(ticket)}, id, now() + ${minutes} * interval '1 minute' from identity.account
    where person_id = ${personId}`.execute(server.db)
  const finish = async () =>
    (await new TestBrowser(server).post('/api/sign-in/second-factor', { ticket, code: codeOf(address, 1) })).body.code
  await wait(0)
  expect(await finish()).toBe('sign-in-expired')
})

test('finishing is no way in for an account whose password changed meanwhile', async ({ server }) => {
  const { email, browser, address } = await withFactor(server)
  const thief = new TestBrowser(server)
  const { ticket } = (await thief.signIn(email, PASSWORD)).body
  await browser.post('/api/me/password', { currentPassword: PASSWORD, newPassword: 'słońce nad Bałtykiem' })
  const { body } = await thief.post('/api/sign-in/second-factor', { ticket, code: codeOf(address, 1) })
  expect(body.code).toBe('sign-in-expired')
})

test('a ticket of one account takes no code of another', async ({ server }) => {
  const one = await withFactor(server)
  const other = await withFactor(server)
  const browser = new TestBrowser(server)
  const { ticket } = (await browser.signIn(one.email, PASSWORD)).body
  const { body } = await browser.post('/api/sign-in/second-factor', { ticket, code: codeOf(other.address, 1) })
  expect(body.code).toBe('wrong-code')
})
