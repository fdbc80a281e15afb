import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { acting } from '../../../tests/support/identity-acting.ts'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'
import type { Db } from '../../platform/db/pool.ts'
import { sql } from '../../platform/db/pool.ts'
import { identityGround } from '../rules/lawful-ground.ts'
import { makeListLooks } from './list-looks.ts'
import { searchPersons } from './search-persons.ts'

const listLooks = makeListLooks(identityGround)

async function leaf(db: Db, { about, by, role, action, at = 'now' }: Record<string, string | null>) {
  await sql`
    insert into platform.audit_leaf (id, request_id, action, person_id, role, subject_person_id, at)
    values (${randomUUID()}, 'test', ${action}, ${by}, ${role}, ${about}, ${at}::timestamptz)`.execute(db)
}

test('UZL art. 4a: who found my name by searching is there at once, in which role and on what ground', async ({
  server: { db },
}) => {
  const sought = await aPerson(db, { surname: 'Brzozowska', held: [{ role: 'trainee' }] })
  const office = await aPerson(db, { givenNames: 'Olga', surname: 'Urzędnik' })
  await acting(db, 'voivodeship-office', office.personId).ask(searchPersons, { query: 'brzozow', role: 'trainee' })

  const { looks, roles } = (await acting(db, 'trainee', sought.personId).ask(listLooks)).value
  expect(looks).toMatchObject([
    {
      who: { name: 'Olga Urzędnik', isMe: false },
      role: 'voivodeship-office',
      action: 'persons searched',
      ground: 'UZL art. 4a',
      times: 1,
      isRefused: false,
    },
  ])
  expect(roles).toEqual(['voivodeship-office'])
})

test('a list that shows me leaves a leaf that no other person finds, and one that shows only me none for me', async ({
  server: { db },
}) => {
  const one = await aPerson(db, { surname: 'Jesionek' })
  const other = await aPerson(db, { surname: 'Lipka' })
  const office = acting(db, 'voivodeship-office', other.personId)
  await office.ask(searchPersons, { query: 'jesionek', role: 'trainee' })
  await office.ask(searchPersons, { query: 'lipka', role: 'trainee' })
  const seenBy = async (personId: string) => (await acting(db, 'trainee', personId).ask(listLooks)).value.looks
  expect(await seenBy(one.personId)).toHaveLength(1)
  expect(await seenBy(other.personId)).toEqual([])
})

test('the same thing on one day is one line; own doing is folded away until asked for', async ({ server: { db } }) => {
  const { personId } = await aPerson(db)
  const { personId: by } = await aPerson(db, { givenNames: 'Marta', surname: 'Zastawka' })
  const about = { about: personId, role: 'supervisor', action: 'record read', by }
  await leaf(db, { ...about, at: '2026-03-01 22:59Z' })
  await leaf(db, { ...about, at: '2026-03-01 22:59:30Z' })
  await leaf(db, { ...about, at: '2026-03-01 23:00Z' })
  await leaf(db, { ...about, by: personId, role: 'trainee' })
  const me = acting(db, 'trainee', personId)
  const looks = async (asked: object) =>
    (await me.ask(listLooks, { ...asked })).value.looks.map(
      ({ day, times, who }: { day: string; times: number; who: { isMe: boolean } }) => [day, times, who.isMe],
    )
  expect(await looks({})).toEqual([
    ['2026-03-02', 1, false],
    ['2026-03-01', 2, false],
  ])
  expect(await looks({ since: '2026-03-02' })).toEqual([['2026-03-02', 1, false]])
  expect(await looks({ role: 'mentor' })).toEqual([])
  expect(await looks({ own: 'true', role: 'trainee' })).toMatchObject([[expect.anything(), 1, true]])
})

test('pages follow one another without a gap and without a line twice', async ({ server: { db } }) => {
  const { personId } = await aPerson(db)
  const { personId: by } = await aPerson(db)
  for (let index = 0; index < 120; index++) {
    await leaf(db, { about: personId, role: 'mentor', by, action: `thing ${index}` })
  }
  const seen: string[] = []
  for (let before: string | null = null; ; ) {
    const page: { looks: { action: string }[]; before: string | null } = (
      await acting(db, 'trainee', personId).ask(listLooks, before ? { before } : {})
    ).value
    seen.push(...page.looks.map(({ action }) => action))
    before = page.before
    if (before === null) break
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `thing ${119 - index}`))
})

test('a stranger’s failed try to sign in stands there, though nobody knows who it was; looking leaves no leaf', async ({
  server,
}) => {
  const { personId, email } = await aPerson(server.db)
  await new TestBrowser(server).signIn(email, 'nie to hasło')
  await new TestBrowser(server).signIn(email, PASSWORD)
  const me = acting(server.db, 'trainee', personId)
  const looks = async () => (await me.ask(listLooks)).value.looks
  expect(await looks()).toMatchObject([
    { who: null, role: null, action: 'sign-in by password refused', isRefused: true, ground: null },
  ])
  expect(await looks()).toHaveLength(1)
})

test('decision 0157: who looked at me under my earlier number stands there, for me alone', async ({
  server: { db },
}) => {
  const [person, other] = [await aPerson(db, { surname: 'Dwukrotna' }), await aPerson(db)]
  const desk = await aPerson(db, { givenNames: 'Iza', surname: 'Lekarska' })
  const former = randomUUID()
  await sql`insert into identity.person values (${former}, '', '', null, null, '', '')`.execute(db)
  await leaf(db, { about: former, by: desk.personId, role: 'chamber', action: 'proof sheet read' })
  await leaf(db, { about: former, by: former, role: 'newcomer', action: 'own account read' })
  await sql`insert into identity.person_merge values (${former}, ${person.personId}, now(), 'in-person', ${desk.personId}, null)`.execute(
    db,
  )
  const { looks } = (await acting(db, 'trainee', person.personId).ask(listLooks, { own: 'true' })).value
  expect(looks).toMatchObject([
    { who: { isMe: true }, action: 'own account read' },
    { who: { name: 'Iza Lekarska' }, role: 'chamber', action: 'proof sheet read', ground: 'UZL art. 3 ust. 5' },
  ])
  expect((await acting(db, 'trainee', other.personId).ask(listLooks, {})).value.looks).toEqual([])
})
