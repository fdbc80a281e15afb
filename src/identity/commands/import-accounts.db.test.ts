import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aPesel, aRow, fileOf } from '../../../tests/support/account-file.ts'
import { test as base } from '../../../tests/support/database.ts'
import { acting } from '../../../tests/support/identity-acting.ts'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import { startIdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { type Db, openDb, openPool, sql } from '../../platform/db/pool.ts'
import { accountImportUseCases } from './import-accounts.ts'
import { registerUnit } from './register-unit.ts'

const [preview, importing] = accountImportUseCases(async () => new Set(['0748']))

const test = base.extend('place', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const pool = openPool({ url: databaseUrl, connections: 4, actsAs: 'system' })
  onCleanup(() => pool.end())
  const db = openDb(pool)
  const unit = { id: randomUUID(), name: 'Szpital Próbny', city: 'Warszawa', voivodeship: '14', cells: [] }
  await registerUnit(db, unit)
  const { personId } = await aPerson(db, {
    held: [{ role: 'administrator' }],
    givenNames: 'Adam',
    surname: 'Sterownik',
  })
  const { ask } = acting(db, 'administrator', personId)
  const own = aPesel(7)
  await sql`select identity.register_pesel(${personId}::uuid, ${own})`.execute(db)
  if (!preview || !importing) throw new Error('two use cases')
  return {
    db,
    own,
    look: (bytes: Buffer) => ask(preview, { bytes }),
    enter: (bytes: Buffer) => ask(importing, { bytes }),
  }
})

const countOf = async (db: Db) =>
  (
    await sql<{ of: number[] }>`
      select array[(select count(*)::int from identity.person), (select count(*)::int from identity.account),
        (select count(*)::int from identity.role_holding)] as of`.execute(db)
  ).rows[0]?.of

const errorsOf = (answer: { value: { errors: { row: number; field: string; code: string }[] } }) =>
  answer.value.errors.map(({ row, field, code }) => `${row} ${field} ${code}`)

test('a dry run says what would be and changes nothing; the import does that; sent again it adds nothing', async ({
  place: { db, look, enter },
}) => {
  const [one, other] = [aPesel(), aPesel()]
  const file = fileOf([
    aRow({ pesel: one, profession: 'lekarz', licenceNumber: '5425740' }),
    aRow({ pesel: one, profession: 'lekarz', licenceNumber: '5425740', role: 'mentor', unit: 'Szpital Próbny' }),
    aRow({ pesel: other, surname: 'Inna', role: 'konsultant krajowy', specialty: '0748', until: '31.12.2030' }),
  ])
  const before = await countOf(db)
  const counts = { rows: 3, newPersons: 2, newAccounts: 2, newRoles: 3, heldAlready: 0 }
  expect((await look(file)).value).toMatchObject({ counts, errorCount: 0, ignored: [] })
  expect(await countOf(db)).toEqual(before)
  expect((await enter(file)).value).toEqual(counts)
  expect(await countOf(db)).toEqual(before?.map((count, index) => count + (index === 2 ? 3 : 2)))
  expect((await enter(file)).value).toEqual({ rows: 3, newPersons: 0, newAccounts: 0, newRoles: 0, heldAlready: 3 })
  expect(await countOf(db)).toEqual(before?.map((count, index) => count + (index === 2 ? 3 : 2)))
})

test('Windows-1250 with commas is read like UTF-8 with semicolons', async ({ place: { enter, db } }) => {
  const pesel = aPesel()
  const text = fileOf([aRow({ pesel, surname: 'Gżegżółka' })], ',').toString()
  const old: Record<string, number> = { ż: 0xbf, ó: 0xf3, ł: 0xb3, ć: 0xe6, ę: 0xea }
  const bytes = Buffer.from([...text].map((letter) => old[letter] ?? letter.charCodeAt(0)))
  expect((await enter(bytes)).value).toMatchObject({ newPersons: 1 })
  const found = await sql<{ surname: string }>`
    select surname from identity.person where id = identity.find_person_by_pesel(${pesel})`.execute(db)
  expect(found.rows).toEqual([{ surname: 'Gżegżółka' }])
})

test('one row in error and nothing of the file stays; every error of every row is named, and no PESEL', async ({
  place: { db, look, enter },
}) => {
  const wrong = '90010112345'
  const file = fileOf([
    aRow(),
    aRow({ pesel: wrong, givenNames: '7', email: 'nie adres', role: 'król', from: 'wczoraj' }),
    aRow({ role: 'mentor', profession: 'lekarz', licenceNumber: '1234567', unit: 'Nieznany' }),
    aRow({ licenceNumber: '5425740', until: '2025-01-01', voivodeship: '14' }),
  ])
  const before = await countOf(db)
  const looked = await look(file)
  expect(errorsOf(looked)).toEqual([
    ...['3 pesel bad-pesel', '3 givenNames bad-name', '3 email bad-email', '3 role unknown-value', '3 from bad-date'],
    ...[
      '4 licenceNumber licence-number-check-digit',
      '4 unit place-unknown',
      '5 profession licence-without-profession',
    ],
    ...['5 voivodeship scope-superfluous', '5 until period-ends-before-it-begins'],
  ])
  expect(JSON.stringify(looked)).not.toContain(wrong)
  const refused = await enter(file)
  expect(refused.refusals).toEqual([{ code: 'rows-in-error', facts: { count: 10 } }])
  expect(await countOf(db)).toEqual(before)
  const trail = await sql<{ facts: string }>`select facts::text from platform.audit_leaf`.execute(db)
  expect(trail.rows.map(({ facts }) => facts).join()).not.toMatch(/\d{11}/)
})

test('a person of the register is known by the PESEL: roles are added, the address stays', async ({
  place: { db, enter },
}) => {
  const pesel = aPesel()
  await enter(fileOf([aRow({ pesel, givenNames: 'Anna Maria' })]))
  const added = aRow({
    pesel,
    givenNames: 'Anna',
    email: 'nowy@x.example',
    role: 'mentor',
    unit: 'Szpital Próbny, Warszawa',
  })
  expect((await enter(fileOf([added]))).value).toMatchObject({ newPersons: 0, newAccounts: 0, newRoles: 1 })
  const kept = await sql<{ email: string; roles: number }>`
    select a.email, (select count(*)::int from identity.role_holding h where h.person_id = a.person_id) as roles
    from identity.account a where a.person_id = identity.find_person_by_pesel(${pesel})`.execute(db)
  expect(kept.rows).toEqual([{ email: `${pesel}@szpital.example`, roles: 2 }])
})

test('what another person has, and what the register says otherwise, stands in the way', async ({
  place: { look, enter },
}) => {
  const [one, other] = [aPesel(), aPesel()]
  await enter(fileOf([aRow({ pesel: one, email: 'zajety@x.example', profession: 'lekarz', licenceNumber: '6990002' })]))
  await enter(fileOf([aRow({ pesel: other, role: 'mentor', unit: 'Szpital Próbny', until: '2027-01-01' })]))
  const looked = await look(
    fileOf([
      aRow({ email: 'zajety@x.example' }),
      aRow({ pesel: one, surname: 'Zupełnie-Inna' }),
      aRow({ pesel: other, role: 'mentor', unit: 'Szpital Próbny', from: '2026-06-01' }),
    ]),
  )
  expect(errorsOf(looked)).toEqual([
    ...['2 email email-taken', '3 surname named-otherwise', '4 from role-held-otherwise'],
  ])
})

test('nobody imports roles for themself, and administrators are named by the operator alone', async ({
  place: { own, look },
}) => {
  const looked = await look(
    fileOf([
      aRow({ pesel: own, givenNames: 'Adam', surname: 'Sterownik', role: 'izba', body: 'Nie ma' }),
      aRow({ pesel: own, givenNames: 'Adam', surname: 'Sterownik' }),
      aRow({ role: 'administrator' }),
    ]),
  )
  expect(errorsOf(looked)).toEqual(['2 body place-unknown', '3 pesel own-roles', '4 role role-by-operator'])
})

test.for([
  ['only a header', Buffer.from('PESEL;imiona;nazwisko;e-mail;rola;od'), 'no-rows'],
  ['no PESEL', Buffer.from('imiona;nazwisko;e-mail;rola;od\nA;B;c@d.pl;mentor;2026-01-01'), 'columns-missing'],
  ['a workbook', Buffer.from('504b0304', 'hex'), 'not-a-spreadsheet'],
] as const)('a file with %s is refused as a whole', async ([, bytes, code], { place: { look } }) => {
  const refused = await look(Buffer.from(bytes))
  expect(refused.ok).toBe(false)
  expect(refused.refusals[0].code).toBe(code)
})

test('an administrator whose own PESEL is not known imports nothing: who could say that they are not in the file', async ({
  place: { db },
}) => {
  const { ask } = acting(db, 'administrator', (await aPerson(db)).personId)
  for (const useCase of accountImportUseCases(async () => new Set()))
    expect((await ask(useCase, { bytes: fileOf([aRow()]) })).refusals).toEqual([
      { code: 'own-pesel-unknown', facts: {} },
    ])
})

test('without the import nobody reaches the accounts of others, and who was in the file finds the leaf', async ({
  place: { db, enter },
}) => {
  const pesel = aPesel()
  await enter(fileOf([aRow({ pesel })]))
  const shown = await sql<{ action: string }>`
    select action from platform.audit_leaf
    where facts -> 'shown' ? identity.find_person_by_pesel(${pesel})::text`.execute(db)
  expect(shown.rows).toEqual([{ action: 'accounts imported' }])
  const other = acting(db, 'cmkp', randomUUID())
  if (!preview) throw new Error('a use case')
  expect((await other.ask(preview, { bytes: fileOf([aRow()]) })).refusals[0].code).toBe('not-permitted')
})

test('each new account gets a letter whose link gives it a first password, once, and no password opens nothing', async ({
  place: { db, enter },
  databaseUrl,
}) => {
  const pesel = aPesel()
  await enter(fileOf([aRow({ pesel })]))
  await enter(fileOf([aRow({ pesel, role: 'student' })]))
  const letters = await sql<{ link: string }>`
    select link from platform.letter where kind = 'account-opened' and address = ${`${pesel}@szpital.example`}`.execute(
    db,
  )
  expect(letters.rows).toHaveLength(1)
  const token = letters.rows[0]?.link.split('#')[1] ?? ''
  const server = await startIdentityServer(databaseUrl)
  const confirm = (password: string | null) =>
    new TestBrowser(server).post('/api/registration/confirm', { token, password })
  expect((await confirm(null)).body.code).toBe('password-too-short')
  const entered = await confirm('deszcz w Tatrach')
  expect([entered.status, entered.cookie === null]).toEqual([200, false])
  expect((await confirm('inne długie hasło')).body.code).toBe('link-expired')
  expect((await new TestBrowser(server).signIn(`${pesel}@szpital.example`, 'deszcz w Tatrach')).status).toBe(200)
  await server.stop()
})

test('ten thousand rows in half a minute at most', { timeout: 120_000 }, async ({ place: { db, look, enter } }) => {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    aRow({
      pesel: aPesel(3_000_000 + index),
      surname: `Wiersz-${String.fromCharCode(97 + (index % 26))}`,
      role: 'mentor',
      unit: 'Szpital Próbny',
    }),
  )
  const file = fileOf(rows)
  const timed = async (work: () => Promise<{ ok: boolean }>) => {
    const began = Date.now()
    expect((await work()).ok).toBe(true)
    return (Date.now() - began) / 1000
  }
  const [looked, entered, again] = [
    await timed(() => look(file)),
    await timed(() => enter(file)),
    await timed(() => enter(file)),
  ]
  console.log(`10,000 rows: preview ${looked} s, import ${entered} s, sent again ${again} s`)
  expect(Math.max(looked, entered, again)).toBeLessThan(30)
  expect((await countOf(db))?.[0]).toBeGreaterThan(10_000)
})
