import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'

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
