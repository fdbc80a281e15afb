import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { addKey, TestKey, withPasskey } from '../../../tests/support/passkeys.ts'
import { sql } from '../../platform/db/pool.ts'

const anHourLater = ({ db }: IdentityServer) =>
  sql`update identity.session set proved_at = now() - interval '1 hour'`.execute(db)

async function prove(browser: TestBrowser, key: TestKey) {
  const { body } = await browser.post('/api/me/prove/passkey/begin')
  return (await browser.post('/api/me/prove/passkey', { answer: key.get(body) })).body.code as string | undefined
}

test('a key proves again who sits there, in this session alone', async ({ server }) => {
  const { browser, key, email } = await withPasskey(server)
  const there = new TestBrowser(server)
  await there.signIn(email, PASSWORD)
  await anHourLater(server)
  const begin = async (from: TestBrowser) => (await from.post('/api/me/passkeys/begin')).body.code
  expect(await begin(browser)).toBe('step-up-needed')
  expect(await prove(browser, key)).toBeUndefined()
  expect(await begin(browser)).toBeUndefined()
  expect(await begin(there)).toBe('step-up-needed')
})

test('the key of somebody else proves nothing, nor does an answer to another session’s question', async ({
  server,
}) => {
  const [mine, theirs] = [await withPasskey(server), await withPasskey(server)]
  expect(await prove(mine.browser, theirs.key)).toBe('wrong-passkey')
  const { body } = await mine.browser.post('/api/me/prove/passkey/begin')
  const answer = mine.key.get(body)
  expect((await theirs.browser.post('/api/me/prove/passkey', { answer })).body.code).toBe('passkey-expired')
})

test('an answer given to sign in does not prove, and who has no key is told so', async ({ server }) => {
  const { browser, key } = await withPasskey(server)
  const { options } = (await browser.post('/api/sign-in/passkey/begin')).body
  expect((await browser.post('/api/me/prove/passkey', { answer: key.get(options) })).body.code).toBe('passkey-expired')
  const without = new TestBrowser(server)
  await without.signIn((await aPerson(server.db)).email, PASSWORD)
  expect((await without.post('/api/me/prove/passkey/begin')).body.code).toBe('no-passkey')
  await addKey(without, new TestKey())
})
