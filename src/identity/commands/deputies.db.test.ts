import pg from 'pg'
import { expect } from 'vitest'
import { aPerson, type Held, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { sql } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { chooseRole } from '../contract/account.ts'
import { endDeputy, listDeputies, listDeputyCandidates, nameDeputy } from '../contract/deputies.ts'

const TODAY = dateIn(new Date())
const OFFICE: Held = { role: 'voivodeship-office', scope: { voivodeship: '14' }, from: '2020-01-01' }
const NEXT_DOOR: Held = { ...OFFICE, scope: { voivodeship: '12' } }

/** An officer, signed in; `held` their roles. */
async function officer(server: IdentityServer, held: readonly Held[] = [OFFICE], surname = 'Wójcik') {
  const person = await aPerson(server.db, { held, surname })
  const browser = new TestBrowser(server)
  await browser.signIn(person.email, PASSWORD)
  return { ...person, browser, holdingId: person.holdingIds[0] ?? '' }
}

/** Two officers of one voivodeship; the one stands in for the other from today for a week. */
async function deputised(server: IdentityServer) {
  const [principal, deputy] = [await officer(server), await officer(server, [OFFICE], 'Zastępczyni')]
  const asked = {
    holdingId: principal.holdingId,
    deputyPersonId: deputy.personId,
    from: TODAY,
    until: addDays(TODAY, 6),
  }
  const answer = await principal.browser.ask(nameDeputy, asked)
  expect(answer.status).toBe(200)
  const deputyId: string = answer.body.id
  const act = () => deputy.browser.ask(chooseRole, { holdingId: principal.holdingId, deputyId })
  return { principal, deputy, deputyId, act, asked }
}

const me = async ({ browser }: { browser: TestBrowser }) => (await browser.get('/api/me')).body
const code = (answer: { body: { refusals: { code: string }[] } }) => answer.body.refusals.map((one) => one.code)

test('KPA art. 268a: a deputy acts in the role of whom they stand in for, under their own name', async ({ server }) => {
  const { principal, deputy, deputyId, act } = await deputised(server)
  expect((await me(deputy)).deputyships).toMatchObject([{ id: deputyId, principal: 'Łucja Wójcik' }])
  expect((await act()).status).toBe(200)
  expect(await me(deputy)).toMatchObject({
    ...{ person: { id: deputy.personId }, role: 'voivodeship-office' },
    ...{ activeHoldingId: principal.holdingId, activeDeputyId: deputyId },
  })
  const { given } = (await principal.browser.ask(listDeputies, {})).body
  expect(given).toMatchObject([{ id: deputyId, deputy: { id: deputy.personId }, isInForce: true, isEnded: false }])
  const leaves = await sql<{ facts: object }>`
    select facts from platform.audit_leaf where action = 'deputy named' and subject_person_id = ${deputy.personId}`.execute(
    server.db,
  )
  expect(leaves.rows).toEqual([{ facts: { deputyId } }])
})

test('and names no deputy: deputies make no chain', async ({ server }) => {
  const { principal, deputy, asked, act } = await deputised(server)
  const third = await officer(server)
  await act()
  const chained = { ...asked, deputyPersonId: third.personId }
  expect(code(await deputy.browser.ask(nameDeputy, chained))).toEqual(['deputy-names-no-deputy'])
  const sought = await deputy.browser.ask(listDeputyCandidates, { holdingId: principal.holdingId })
  expect(code(sought)).toEqual(['deputy-names-no-deputy'])
  await deputy.browser.ask(chooseRole, { holdingId: deputy.holdingId })
  expect(code(await deputy.browser.ask(nameDeputy, chained))).toEqual(['not-found'])
})

test.for([
  ['the days have gone by', 'identity.deputy set from_on = current_date - 9, until_on = current_date - 2', 'id'],
  ['the days have not come', 'identity.deputy set from_on = current_date + 3, until_on = current_date + 9', 'id'],
  ['the principal’s role has ended', 'identity.role_holding set until_on = current_date - 2', 'holding_id'],
  ['the role that fits has ended', 'identity.role_holding set until_on = current_date - 2', 'fitting_holding_id'],
] as const)(
  'a deputy’s session is over once %s, and is not begun again',
  async ([, change, of], { databaseUrl, server }) => {
    const { principal, deputy, deputyId, act } = await deputised(server)
    const later = new TestBrowser(server)
    await later.signIn(deputy.email, PASSWORD)
    await act()
    expect((await me(deputy)).signedIn).toBe(true)
    await asOwner(
      databaseUrl,
      `update ${change} where id = (select ${of} from identity.deputy where id = '${deputyId}')`,
    )
    expect((await me(deputy)).signedIn).toBe(false)
    const again = await later.ask(chooseRole, { holdingId: principal.holdingId, deputyId })
    expect(again.status).toBeGreaterThanOrEqual(400)
  },
)

/** Nobody waits for days to pass. */
async function asOwner(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  expect((await client.query(statement)).rowCount).toBe(1)
  await client.end()
}

test('a deputyship is ended early by either of the two, at once, and by nobody else', async ({ server }) => {
  for (const by of ['principal', 'deputy'] as const) {
    const made = await deputised(server)
    const stranger = await officer(server)
    await made.act()
    expect((await stranger.browser.ask(endDeputy, { deputyId: made.deputyId })).status).toBe(404)
    expect((await me(made.deputy)).signedIn).toBe(true)
    expect((await made[by].browser.ask(endDeputy, { deputyId: made.deputyId })).status).toBe(200)
    expect((await me(made.deputy)).signedIn).toBe(false)
    const { browser } = made.principal
    expect(code(await browser.ask(endDeputy, { deputyId: made.deputyId }))).toEqual(['deputyship-ended'])
    expect((await browser.ask(listDeputies, {})).body.given).toMatchObject([{ isEnded: true, isInForce: false }])
  }
})

test('candidates are those whose role fits, and each finds that they were listed', async ({ server }) => {
  const asking = await officer(server, [{ ...NEXT_DOOR }])
  const fitting = await officer(server, [NEXT_DOOR], 'Pasująca')
  await officer(server, [OFFICE], 'Obca')
  const { candidates } = (await asking.browser.ask(listDeputyCandidates, { holdingId: asking.holdingId })).body
  expect(candidates).toEqual([
    { id: fitting.personId, name: 'Łucja Pasująca', holding: { role: 'voivodeship-office' } },
  ])
  const listed = await sql<{ shown: string[] }>`
    select facts -> 'shown' as shown from platform.audit_leaf
    where action = 'deputy candidates listed' and person_id = ${asking.personId}`.execute(server.db)
  expect(listed.rows).toEqual([{ shown: [fitting.personId] }])
})

test('two deputies named at once for the same days: one is, the other refused', async ({ server }) => {
  const [principal, one, other] = [await officer(server), await officer(server), await officer(server)]
  const days = { holdingId: principal.holdingId, from: TODAY, until: TODAY }
  const answers = await Promise.all(
    [one, other].map(({ personId }) => principal.browser.ask(nameDeputy, { ...days, deputyPersonId: personId })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
  expect(answers.filter(({ status }) => status !== 200).flatMap(code)).toEqual(['already-deputised'])
})

test('somebody else’s role, or a person who does not fit, is refused', async ({ server }) => {
  const [asking, stranger] = [await officer(server), await officer(server, [NEXT_DOOR])]
  const days = { from: TODAY, until: TODAY }
  const named = (holdingId: string, deputyPersonId: string) =>
    asking.browser.ask(nameDeputy, { holdingId, deputyPersonId, ...days })
  expect(code(await named(stranger.holdingId, stranger.personId))).toEqual(['not-found'])
  expect(code(await named(asking.holdingId, stranger.personId))).toEqual(['deputy-does-not-fit'])
  expect(code(await named(asking.holdingId, asking.personId))).toEqual(['deputy-is-self'])
})
