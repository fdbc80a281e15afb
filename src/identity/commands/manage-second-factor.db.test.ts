import { TOTP } from 'otpauth'
import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { codeOf, withFactor } from '../../../tests/support/second-factor.ts'
import { sql } from '../../platform/db/pool.ts'

const leaves = async ({ db }: IdentityServer, personId: string) =>
  (
    await sql<{ action: string }>`
      select action from platform.audit_leaf where subject_person_id = ${personId} order by number`.execute(db)
  ).rows.map(({ action }) => action)

test('nothing is asked for until the first code shows that the app has the secret', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  const { address, secret } = (await browser.post('/api/me/second-factor/begin')).body
  expect(address).toContain(`secret=${secret}`)
  expect((await browser.get('/api/me/second-factor')).body).toEqual({
    ...{ since: null, lastUsedAt: null, recoveryCodesLeft: 0, provenBy: 'password' },
  })
  expect((await browser.post('/api/me/second-factor/remove', { code: codeOf(address) })).body.code).toBe(
    'no-second-factor',
  )
  expect((await new TestBrowser(server).signIn(email, PASSWORD)).body).toEqual({ mustChooseRole: false })
})

test('sign-in waits for the code after the password; a ticket alone opens nothing', async ({ server }) => {
  const { email, personId, browser, address } = await withFactor(server)
  const next = new TestBrowser(server)
  const { body, cookie } = await next.signIn(email, PASSWORD)
  expect([body.ticket === undefined, cookie]).toEqual([false, null])
  expect((await next.get('/api/me')).body.signedIn).toBe(false)

  const wrong = await next.post('/api/sign-in/second-factor', { ticket: body.ticket, code: '000000' })
  expect(wrong.body.code).toBe('wrong-code')
  const stranger = await next.post('/api/sign-in/second-factor', { ticket: 'guessed', code: codeOf(address, 1) })
  expect(stranger.body.code).toBe('sign-in-expired')
  expect(
    (await next.post('/api/sign-in/second-factor', { ticket: body.ticket, code: codeOf(address, 1) })).body,
  ).toEqual({ mustChooseRole: false })
  expect((await next.get('/api/me')).body.signedIn).toBe(true)
  expect((await browser.get('/api/me/second-factor')).body).toMatchObject({ recoveryCodesLeft: 10, provenBy: 'code' })
  expect(await leaves(server, personId)).toEqual([
    ...['signed in by password', 'second factor begun', 'second factor turned on', 'signed in by password'],
    ...['sign-in with second factor refused', 'signed in with second factor'],
  ])
})

test('RFC 6238 5.2: a code that was taken is not taken again, nor is an earlier one', async ({ server }) => {
  const { email, address, first } = await withFactor(server)
  const browser = new TestBrowser(server)
  const { ticket } = (await browser.signIn(email, PASSWORD)).body
  const enter = async (code: string) => (await browser.post('/api/sign-in/second-factor', { ticket, code })).body.code
  expect(await enter(first)).toBe('wrong-code')
  expect(await enter(codeOf(address, -1))).toBe('wrong-code')
  expect(await enter(codeOf(address, 1))).toBeUndefined()
  expect(await enter(codeOf(address, 1))).toBe('sign-in-expired')
})

test('two who type the same code at once: one comes in', async ({ server }) => {
  const { email, address } = await withFactor(server)
  const browsers = [new TestBrowser(server), new TestBrowser(server)]
  const tickets = await Promise.all(browsers.map(async (one) => (await one.signIn(email, PASSWORD)).body.ticket))
  const code = codeOf(address, 1)
  const answers = await Promise.all(
    browsers.map((one, index) => one.post('/api/sign-in/second-factor', { ticket: tickets[index], code })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('a recovery code opens once, however it is written, and new ones end the old', async ({ server }) => {
  const { email, browser, address, recoveryCodes } = await withFactor(server)
  const enter = async (code: string) => {
    const next = new TestBrowser(server)
    const { ticket } = (await next.signIn(email, PASSWORD)).body
    return (await next.post('/api/sign-in/second-factor', { ticket, code })).status
  }
  const [one = '', other = ''] = recoveryCodes
  expect(await enter(one.toUpperCase().replaceAll('-', ' '))).toBe(200)
  expect(await enter(one)).toBe(422)
  expect((await browser.get('/api/me/second-factor')).body.recoveryCodesLeft).toBe(9)

  const renewed = await browser.post('/api/me/second-factor/recovery-codes', { code: codeOf(address, 1) })
  expect(renewed.body.recoveryCodes).toHaveLength(10)
  expect(await enter(other)).toBe(422)
  expect(await enter(renewed.body.recoveryCodes[0])).toBe(200)
})

test('decision 0111: after five wrong codes the right one is not looked at either', async ({ server }) => {
  const { email, address } = await withFactor(server)
  const browser = new TestBrowser(server)
  const { ticket } = (await browser.signIn(email, PASSWORD)).body
  const enter = async (code: string) => (await browser.post('/api/sign-in/second-factor', { ticket, code })).body.code
  for (let index = 0; index < 5; index++) expect(await enter('000000')).toBe('wrong-code')
  expect(await enter(codeOf(address, 1))).toBe('too-many-requests')
})

test('only a code removes it; then the password alone is enough again', async ({ server }) => {
  const { email, browser, address } = await withFactor(server)
  const remove = async (code: string) => (await browser.post('/api/me/second-factor/remove', { code })).body.code
  expect(await remove('000000')).toBe('wrong-code')
  expect(await remove('nie wiem')).toBe('bad-code')
  expect((await browser.post('/api/me/second-factor/begin')).body.code).toBe('second-factor-on')
  expect(await remove(codeOf(address, 1))).toBeUndefined()
  expect((await new TestBrowser(server).signIn(email, PASSWORD)).body).toEqual({ mustChooseRole: false })
})

test('the database holds neither the secret nor a recovery code', async ({ server }) => {
  const { address, recoveryCodes } = await withFactor(server)
  const secret = new URL(address).searchParams.get('secret') ?? ''
  const dump = await sql<{ all: string }>`
    select (select string_agg(f::text, '') from identity.second_factor f)
      || (select string_agg(c::text, '') from identity.recovery_code c) as all`.execute(server.db)
  expect(dump.rows[0]?.all).toContain('\\x')
  const bytes = Buffer.from(new TOTP({ secret }).secret.bytes).toString('hex')
  expect(dump.rows[0]?.all).not.toContain(bytes)
  expect(dump.rows[0]?.all).not.toContain(recoveryCodes[0]?.replaceAll('-', ''))
})
