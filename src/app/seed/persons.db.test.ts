import { expect } from 'vitest'
import { test as base } from '../../../tests/support/database.ts'
import { startIdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { demonstrationPassword } from '../../identity/public.ts'
import { ROLES } from '../../kernel/actor.ts'
import { bornOn, pesel, sexOf } from '../../kernel/pesel.ts'
import { sql } from '../../platform/db/pool.ts'
import { CAST } from './cast.ts'
import { seedPersons } from './persons.ts'

const test = base.extend('server', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const server = await startIdentityServer(databaseUrl)
  onCleanup(() => server.stop())
  await seedPersons(server.db)
  return server
})

test('sown twice, everybody is there once', async ({ server }) => {
  await seedPersons(server.db)
  const people = await sql<{ n: number }>`select count(*) as n from identity.person`.execute(server.db)
  expect(people.rows[0]?.n).toBe(Object.keys(CAST).length)
})

test('every role of the law has somebody, and nobody could be a living person', () => {
  const members = Object.values(CAST)
  const held = members.flatMap(({ roles }): string[] => roles.map(({ role }) => role))
  // Whoever holds no role is a newcomer (decision 0156): it is the one that nobody can hold.
  expect(ROLES.filter((role) => !held.includes(role))).toEqual(['newcomer'])
  for (const { pesel: number, givenNames } of members) {
    const read = pesel(number)
    if (!read.ok) throw new Error(number)
    expect(bornOn(read.value) > '2200').toBe(true)
    expect([givenNames, sexOf(read.value)]).toEqual([givenNames, /a$/.test(givenNames) ? 'F' : 'M'])
  }
})

test('the accounts of a demonstration open only while it runs', async ({ server }) => {
  process.env.OPENSMK_DEMO = '1'
  const browser = new TestBrowser(server)
  const { body } = await browser.get('/api/sign-in/personas')
  expect(body.personas.map(({ name }: { name: string }) => name)).toContain('Lena Wiosenna')
  expect(await browser.signIn(CAST.leon.email, body.password)).toMatchObject({
    status: 200,
    body: { mustChooseRole: true },
  })

  delete process.env.OPENSMK_DEMO
  expect((await browser.get('/api/me')).body).toMatchObject({ signedIn: false, demonstration: false })
  expect((await browser.get('/api/sign-in/personas')).status).toBe(404)
  expect((await browser.signIn(CAST.leon.email, demonstrationPassword)).body.code).toBe('wrong-email-or-password')
})
