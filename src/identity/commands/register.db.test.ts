import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aPerson, type Held, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import type { Role } from '../../kernel/actor.ts'
import { listUnits, searchPersons } from '../contract/register.ts'
import { registerPerson } from './register-person.ts'
import { registerUnit } from './register-unit.ts'

const OFFICE: Held = { role: 'voivodeship-office', scope: { voivodeship: '14' } }

async function signedInAs(server: IdentityServer, held: Held): Promise<TestBrowser> {
  const { email } = await aPerson(server.db, { held: [held], givenNames: 'Ktoś', surname: 'Inny' })
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  return browser
}

const find = (browser: TestBrowser, query: string, role: Role) => browser.ask(searchPersons, { query, role })

const namesIn = ({ body }: { body: { persons: { surname: string }[] } }) => body.persons.map(({ surname }) => surname)

test('the office finds a trainee by licence number, and by the names in either order without Polish letters', async ({
  server,
}) => {
  await aPerson(server.db, { givenNames: 'Żaneta', surname: 'Łąkowska-Świt', licence: '9990019' })
  const browser = await signedInAs(server, OFFICE)
  for (const query of ['9990019', '999 00 19', 'lakowska', 'Łąkowska Ś', 'zaneta lakow'])
    expect(namesIn(await find(browser, query, 'trainee'))).toEqual(['Łąkowska-Świt'])
  for (const query of ['9990018', 'kowska', 'Żaneta Świt', '%akowska'])
    expect(namesIn(await find(browser, query, 'trainee'))).toEqual([])
})

test('an answer holds what the desk needs and nothing more', async ({ server }) => {
  const { personId } = await aPerson(server.db, { givenNames: 'Edyta', surname: 'Skąpa', licence: '4990020' })
  const { body } = await find(await signedInAs(server, OFFICE), 'skapa', 'trainee')
  expect(body).toEqual({
    persons: [{ id: personId, givenNames: 'Edyta', surname: 'Skąpa', licenceNumber: '4990020', units: [] }],
    more: false,
  })
})

test('UZL art. 4a: a trainee finds no trainee, and a ministry nobody', async ({ server }) => {
  const trainee = await find(await signedInAs(server, { role: 'trainee' }), 'lakowska', 'trainee')
  const ministry = await find(await signedInAs(server, { role: 'ministry' }), 'lakowska', 'trainee')
  expect([trainee.status, ministry.status]).toEqual([403, 403])
  expect((await find(new TestBrowser(server), 'lakowska', 'trainee')).status).toBe(401)
})

test('decision 0077: at most twenty are shown, and that there are more', async ({ server }) => {
  for (let number = 0; number < 21; number++)
    await aPerson(server.db, { givenNames: 'Ola', surname: `Liczna ${'abcdefghijklmnoprstuw'[number]}` })
  const { body } = await find(await signedInAs(server, OFFICE), 'liczna', 'trainee')
  expect([body.persons.length, body.more]).toEqual([20, true])
})

test('units are found by words of name and city, page by page', async ({ server }) => {
  for (let number = 10; number < 63; number++)
    await registerUnit(server.db, {
      ...{ id: randomUUID(), name: `Przychodnia Leśna ${number}`, city: 'Łódź', voivodeship: '10' },
      cells: number === 10 ? [{ id: randomUUID(), name: 'Poradnia' }] : [],
    })
  const browser = await signedInAs(server, OFFICE)
  const first = (await browser.ask(listUnits, { query: 'lodz lesna' })).body
  const second = (await browser.ask(listUnits, { query: 'lodz lesna', after: first.next })).body
  expect([first.units.length, second.units.length, second.next]).toEqual([50, 3, null])
  expect(first.units[0]).toMatchObject({ name: 'Przychodnia Leśna 10', cells: [{ name: 'Poradnia' }] })
  expect((await browser.ask(listUnits, { voivodeship: '12' })).body.units).toEqual([])
})

test('a person who breaks several rules is told all of them, and nothing is kept', async ({ server }) => {
  const verdict = await registerPerson(server.db, {
    ...{ id: randomUUID(), givenNames: '', surname: 'X1', pesel: '44051401358' },
    licence: { profession: 'doctor', number: '6425740' },
  })
  expect(verdict.ok ? [] : verdict.refusals.map(({ code }) => code)).toEqual([
    'bad-name',
    'bad-name',
    'bad-pesel',
    'licence-number-check-digit',
  ])
})
