import { URI } from 'otpauth'
import { aPerson, PASSWORD } from './identity-persons.ts'
import { type IdentityServer, TestBrowser } from './identity-server.ts'

/** What the app on a phone shows, some steps of thirty seconds from now. */
export function codeOf(address: string, steps = 0): string {
  const totp = URI.parse(address)
  if (!('period' in totp)) throw new Error('not a code of time')
  return totp.generate({ timestamp: Date.now() + steps * 30_000 })
}

/** A person who turned on a second factor in their browser, by the present code. */
export async function withFactor(server: IdentityServer) {
  const person = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(person.email, PASSWORD)
  const { address } = (await browser.post('/api/me/second-factor/begin')).body
  const first = codeOf(address)
  const confirmed = await browser.post('/api/me/second-factor/confirm', { code: first })
  if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed.body))
  return {
    ...person,
    browser,
    address: address as string,
    first,
    recoveryCodes: confirmed.body.recoveryCodes as string[],
  }
}
