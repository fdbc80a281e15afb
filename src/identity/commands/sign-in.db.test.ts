import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'
import type { Actor } from '../../kernel/actor.ts'
import { accept } from '../../kernel/verdict.ts'
import type { UseCase } from '../../platform/command/command.ts'
import { Runner } from '../../platform/command/runner.ts'
import type { InputOf, Route } from '../../platform/contract/route.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import { hashPassword } from '../../platform/sign-in/passwords.ts'
import { DEMONSTRATION_PASSWORD } from '../rules/demonstration.ts'
import { changePassword } from './change-password.ts'
import { signIn } from './sign-in.ts'

test('nobody, then somebody, then nobody again', async ({ server }) => {
  const { email, personId } = await aPerson(server.db)
  const browser = new TestBrowser(server)

  expect((await browser.get('/api/me')).body).toMatchObject({ signedIn: false, demonstration: false, oidc: null })
  await browser.signIn(`  ${email.toUpperCase()} `, PASSWORD)
  expect((await browser.get('/api/me')).body).toMatchObject({
    signedIn: true,
    person: { id: personId, givenNames: 'Łucja', surname: 'Wójcik' },
    role: 'trainee',
  })

  const copied = browser.token
  const { cookie } = await browser.post('/api/sign-out')
  expect(cookie).toContain('Max-Age=0')
  expect((await new TestBrowser(server, copied).get('/api/me/account')).status).toBe(401)
})

test('a wrong password and an unknown address get the same answer', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const wrong = await new TestBrowser(server).signIn(email, 'nie to hasło')
  const unknown = await new TestBrowser(server).signIn('nikogo@szpital.example', 'nie to hasło')

  expect(wrong.status).toBe(422)
  expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' })
  expect(wrong.cookie).toBeNull()
})

test('an unknown address takes as long to refuse as a wrong password', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const took = async (address: string) => {
    const start = performance.now()
    await new TestBrowser(server).signIn(address, 'nie to hasło')
    return performance.now() - start
  }
  await took('rozgrzewka@szpital.example')
  const fastest = async (addresses: string[]) => {
    const times: number[] = []
    for (const address of addresses) times.push(await took(address))
    return Math.min(...times)
  }
  const unknown = await fastest(['a@szpital.example', 'b@szpital.example', 'c@szpital.example', 'd@szpital.example'])
  const wrong = await fastest([email, email, email, email])
  expect(unknown).toBeGreaterThan(wrong / 2)
  expect(unknown).toBeLessThan(wrong * 2)
})

test('decision 0071: after five wrong passwords even the right one has to wait', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  for (let wrong = 0; wrong < 5; wrong++) expect((await browser.signIn(email, `zgaduję ${wrong}`)).status).toBe(422)

  const answer = await browser.signIn(email, PASSWORD)
  expect(answer.status).toBe(429)
  expect(answer.body.refusals[0]).toMatchObject({ code: 'too-many-requests', facts: { minutes: 15 } })
})

/** Signs in from an address of one's choice. */
const arriving = (db: Db, email: string) => async (address: string, password: string) => {
  const origin = { address, agent: '', sessionId: null }
  const asked = { input: { email, password }, actor: null, origin, requestId: 'arriving' }
  const verdict = await new Runner(db, () => true).run(signIn, asked as unknown as Parameters<Runner['run']>[1])
  return verdict.ok ? 'in' : verdict.refusals[0]?.code
}

test('decision 0071: strangers elsewhere lock out strangers, never the person where they signed in before', {
  timeout: 60_000,
}, async ({ server: { db } }) => {
  const { email } = await aPerson(db)
  const from = arriving(db, email)
  expect(await from('10.1.1.1', PASSWORD)).toBe('in')
  for (let wrong = 0; wrong < 50; wrong++) await from(`10.2.2.${Math.floor(wrong / 5)}`, 'nie to hasło')
  expect(await from('10.3.3.3', PASSWORD)).toBe('too-many-requests')
  expect(await from('10.1.1.1', PASSWORD)).toBe('in')
})

test('decision 0071: a demonstration opens by its printed password after any number of wrong ones', async ({
  server: { db },
}) => {
  const { email } = await aPerson(db)
  const from = arriving(db, email)
  const printed = await hash(DEMONSTRATION_PASSWORD)
  await sql`update identity.account set password_hash = ${printed} where email = ${email}`.execute(db)
  for (let wrong = 0; wrong < 5; wrong++) await from('10.4.4.4', 'nie to hasło')
  expect(await from('10.4.4.4', DEMONSTRATION_PASSWORD)).toBe('too-many-requests')
  process.env.OPENSMK_DEMO = '1'
  const answers = [await from('10.4.4.4', 'nie to hasło'), await from('10.4.4.4', DEMONSTRATION_PASSWORD)]
  delete process.env.OPENSMK_DEMO
  expect(answers).toEqual(['too-many-requests', 'in'])
})

test('decision 0087: a failed try stands in the trail, without the password and without what was typed', async ({
  server,
}) => {
  const { email, personId } = await aPerson(server.db)
  const typed = `hasło-w-złym-polu-${personId}@szpital.example`
  const [wrong, unknown] = [
    await new TestBrowser(server).signIn(email, 'moje tajne hasło'),
    await new TestBrowser(server).signIn(typed, 'moje tajne hasło'),
  ]
  const leaves = await sql<{ requestId: string; about: string | null; facts: unknown }>`
    select request_id as "requestId", subject_person_id as about, facts from platform.audit_leaf
    where action = 'sign-in by password refused'
      and request_id = any(${[wrong.body.requestId, unknown.body.requestId]}) order by number`.execute(server.db)
  expect(leaves.rows).toMatchObject([
    { about: personId, facts: { refused: ['wrong-email-or-password'] } },
    { about: null, facts: { refused: ['wrong-email-or-password'] } },
  ])
  expect(JSON.stringify(leaves.rows)).not.toMatch(/tajne|polu|szpital/)
})

test('decision 0086: a password changed while the old one was checked lets nobody in, nor replaces the newer', async ({
  server: { db },
}) => {
  const { email, personId } = await aPerson(db)
  const ask = async <R extends Route>(useCase: UseCase<R>, input: InputOf<R>) => {
    const meanwhile: UseCase<R> = {
      ...useCase,
      prepare: async (given, before) => {
        const prepared = await useCase.prepare?.(given, before)
        await sql`update identity.account set password_hash = 'newer' where email = ${email}`.execute(db)
        return prepared ?? accept(undefined)
      },
    }
    const { rows } = await sql<{ id: string }>`select id from identity.account where email = ${email}`.execute(db)
    const actor = { accountId: rows[0]?.id, personId, role: 'trainee' } as unknown as Actor
    const origin = { address: '10.0.0.1', agent: '', sessionId: personId }
    return new Runner(db, () => true).run(meanwhile, {
      input: input as Record<string, unknown>,
      actor,
      origin,
      requestId: 'meanwhile',
    })
  }
  const change = { currentPassword: PASSWORD, newPassword: 'słońce nad Wisłą' }
  expect(await ask(changePassword, change)).toMatchObject({ refusals: [{ code: 'wrong-password' }] })
  await sql`update identity.account set password_hash = ${await hash(PASSWORD)} where email = ${email}`.execute(db)
  expect(await ask(signIn, { email, password: PASSWORD })).toMatchObject({
    refusals: [{ code: 'wrong-email-or-password' }],
  })
})

const hash = async (password: string) => {
  const hashed = await hashPassword(password, 'test')
  return hashed.ok ? hashed.value : ''
}
