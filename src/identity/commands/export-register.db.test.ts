import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test as base } from '../../../tests/support/database.ts'
import { acting } from '../../../tests/support/identity-acting.ts'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import type { Actor, RoleFunction } from '../../kernel/actor.ts'
import { openDb, openPool, sql } from '../../platform/db/pool.ts'
import { exportRegister } from './export-register.ts'
import { registerBody } from './register-body.ts'

const test = base.extend('place', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const pool = openPool({ url: databaseUrl, connections: 2, actsAs: 'system' })
  onCleanup(() => pool.end())
  const db = openDb(pool)
  const [bodyId, otherId] = [randomUUID(), randomUUID()]
  for (const [index, id] of [bodyId, otherId].entries())
    await registerBody(db, {
      id,
      kind: 'medical-chamber',
      name: `Izba Próbna ${index}`,
      reach: 'regional',
      voivodeship: '14',
    })
  const verified = await aPerson(db, { surname: 'Sprawdzona', licence: '5425740' })
  const foreign = await aPerson(db, { surname: 'Obca' })
  await sql`select identity.register_pesel(${verified.personId}::uuid, '00610100112')`.execute(db)
  const [keptId, foreignId] = [verified.holdingIds[0], foreign.holdingIds[0]]
  await sql`insert into identity.role_holding select ${randomUUID()}, person_id, 'student', null, null, null, from_on, until_on, null, 'user', ${bodyId}
    from identity.role_holding where id = ${keptId}`.execute(db)
  await sql`insert into identity.role_holding select ${randomUUID()}, person_id, 'student', null, null, null, from_on, until_on, null, 'user', ${otherId}
    from identity.role_holding where id = ${foreignId}`.execute(db)
  return { db, bodyId, verified }
})

type Place = { db: ReturnType<typeof openDb>; bodyId: string }

const asChamber = ({ db, bodyId }: Place, held: RoleFunction) => {
  const { actor, ask } = acting(db, 'chamber', randomUUID())
  Object.assign(actor, { bodyId, function: held } satisfies Partial<Record<keyof Actor, string>>)
  return ask(exportRegister)
}

const linesOf = (answer: { value: { bytes: Buffer } }) => answer.value.bytes.toString('utf8').trim().split('\r\n')

test('the administrator takes everybody away; the PESEL is masked, and each of them finds the leaf', async ({
  place: { db, verified },
}) => {
  const answer = await acting(db, 'administrator', randomUUID()).ask(exportRegister)
  const [header, ...lines] = linesOf(answer)
  expect(header).toContain('"nazwisko";"imiona";"PESEL";"zawód";"PWZ";"rola"')
  expect(lines).toHaveLength(4)
  expect(lines.find((line) => line.includes('Sprawdzona'))).toContain('"00*******12";"lekarz";"5425740"')
  expect(lines.join()).not.toMatch(/\d{11}/)
  const leaf = await sql<{ facts: { persons: number; roles: number } }>`
    select facts from platform.audit_leaf
    where action = 'register exported' and facts -> 'shown' ? ${verified.personId}`.execute(db)
  expect(leaf.rows[0]?.facts).toMatchObject({ persons: 2, roles: 4 })
})

test('decision 0167: a chamber takes those whose role it verified, by its head or administrator alone', async ({
  place,
}) => {
  const lines = linesOf(await asChamber(place, 'head')).slice(1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('Sprawdzona')
  expect((await asChamber(place, 'user')).refusals[0].code).toBe('not-permitted')
})

test('whoever keeps no register takes none away', async ({ place: { db } }) => {
  const refused = await acting(db, 'voivodeship-office', randomUUID()).ask(exportRegister)
  expect(refused.refusals[0].code).toBe('not-permitted')
})
