import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect } from 'vitest'
import { SCOPE_OF_ROLE } from '../../src/identity/rules/holding.ts'
import { PROFESSIONS } from '../../src/identity/rules/licence-number.ts'
import { FOUND_BY } from '../../src/identity/rules/may.ts'
import { STAFF_OF } from '../../src/identity/rules/place-run.ts'
import { CONFIRMS, professionsConfirmed } from '../../src/identity/rules/proof-sheet.ts'
import { type Actor, ROLES } from '../../src/kernel/actor.ts'
import { OF_THEIR_ITEM } from '../../src/training-record/rules/entries/rotation-of.ts'
import { attemptsThrough } from './attempts.ts'
import { nameOf } from './matrix.ts'
import { test as base } from './place.ts'
import { ROUTES } from './routes.ts'
import { asApplication, declare, OF_NOBODY, plantedRows, probe, SECOND_WALL } from './second-wall.ts'

const test = base.extend('wall', { scope: 'file' }, async ({ databaseUrl, place: { world } }, { onCleanup }) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  onCleanup(() => client.end())
  const rows: Record<string, string> = {}
  for (const table of Object.keys(SECOND_WALL)) {
    const planted = await plantedRows(client, table, world)
    const chosen = planted.find((row) => row.includes(world.here.fileId ?? '-')) ?? planted[0]
    if (chosen) rows[table] = chosen
  }
  return { client, rows }
})

test('every route has its row in the matrix, and every row its route', ({ place: { all } }) => {
  expect(Object.keys(ROUTES).toSorted()).toEqual(all.map(nameOf).toSorted())
})

test('the database knows whom a role may look for, and what belongs to a rotation, as the program does', async ({
  wall: { client },
}) => {
  const { rows } = await client.query('select r, identity.sought_by(r) as sought from unnest($1::text[]) r', [ROLES])
  expect(rows).toEqual(ROLES.map((role) => ({ r: role, sought: FOUND_BY[role] ?? [] })))
  const text = "select pg_get_functiondef('training_record.grants_rotation'::regproc) as text"
  const { rows: functions } = await client.query(text)
  expect(functions[0]?.text).toContain(OF_THEIR_ITEM.map((kind) => `'${kind}'`).join(', '))
})

test('the database knows which roles the head of an institution gives there, as the program does', async ({
  wall: { client },
}) => {
  const [unitId, bodyId] = [randomUUID(), randomUUID()]
  const given: Record<string, string[]> = {}
  for (const role of ROLES) {
    await asApplication(client, async () => {
      await declare(client, { role, function: 'head', unitId, bodyId } as unknown as Actor)
      const { rows } = await client.query<{ r: string }>(
        `select r from unnest($1::text[]) r
         where identity.runs(r, case when r = any ($2) then $3::uuid end, case when r <> all ($2) then $4::uuid end)`,
        [ROLES, ROLES.filter((one) => SCOPE_OF_ROLE[one].includes('unitId')), unitId, bodyId],
      )
      given[role] = rows.map(({ r }) => r).toSorted()
    })
  }
  expect(given).toEqual(Object.fromEntries(ROLES.map((role) => [role, [...(STAFF_OF[role] ?? [])].toSorted()])))
})

test('the database knows whose identity each desk confirms, as the program does', async ({ wall: { client } }) => {
  const text = "select pg_get_functiondef('identity.may_confirm'::regproc) as text"
  const { rows } = await client.query<{ text: string }>(text)
  const pairs = [...(rows[0]?.text ?? '').matchAll(/\('([a-z]+-[a-z-]+)', '([a-z-]+)'\)/g)].map(
    ([, kind, of]) => `${kind} ${of}`,
  )
  const chambers = CONFIRMS.flatMap(({ kind, professions }) => (kind ? professions.map((of) => `${kind} ${of}`) : []))
  expect(pairs.toSorted()).toEqual(chambers.toSorted())
  for (const role of ROLES.filter((one) => one !== 'chamber')) {
    await asApplication(client, async () => {
      await client.query("select set_config('opensmk.role', $1, true)", [role])
      const asked = await client.query('select p from unnest($1::text[]) p where identity.may_confirm(p)', [
        PROFESSIONS,
      ])
      expect(asked.rows.map(({ p }) => p)).toEqual(professionsConfirmed(role))
    })
  }
})

test('every table has policies, or stands in the list of those that hold nothing of a person', async ({
  wall: { client },
}) => {
  const { rows } = await client.query<{ name: string; walled: boolean }>(`
    select format('%s.%s', nspname, relname) as name, relrowsecurity and exists (select from pg_policy where polrelid = c.oid)
        or not has_table_privilege('opensmk_app', c.oid, 'select, insert, update, delete') as walled
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p') and nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_worker', 'public')`)
  const names = (walled: boolean) =>
    rows
      .filter((row) => row.walled === walled)
      .map(({ name }) => name)
      .toSorted()
  expect(names(false)).toEqual(Object.keys(OF_NOBODY).toSorted())
  expect(names(true)).toEqual(Object.keys(SECOND_WALL).toSorted())
})

test('by SQL alone every role reaches of every table what its row says', async ({
  place: { world },
  wall: { client, rows },
}) => {
  const differing: string[] = []
  let probes = 0
  for (const [table, row] of Object.entries(rows)) {
    for (const asker of world.askers) {
      probes += 4
      differing.push(
        ...(await asApplication(client, async () => {
          await declare(client, asker.actor)
          return probe(client, { table, row, asker, world })
        })),
      )
    }
  }
  console.log(`second wall: ${probes} cells of ${Object.keys(rows).length} tables, ${differing.length} deviations`)
  expect(differing.slice(0, 60)).toEqual([])
})

test('the trainee approves nothing of their own, neither by changing it nor by entering it approved, and decides no application of theirs', async ({
  place: { world },
  wall: { client },
}) => {
  const trainee = world.askers[0]
  if (!trainee) throw new Error('the first asker is the trainee')
  const tries = [
    "update training_record.entry set state = 'approved'",
    "update applications.application set state = 'decided' where number is not null",
    `insert into training_record.entry select (jsonb_populate_record(null::training_record.entry,
      to_jsonb(e) || '{"state":"approved"}')).* from training_record.entry e`,
  ]
  for (const statement of tries) {
    await asApplication(client, async () => {
      await declare(client, trainee.actor)
      await expect(client.query(statement)).rejects.toThrow('row-level security')
    })
  }
})

test('who reaches a row makes of it nothing that is not theirs to say', async ({
  place: { world },
  wall: { client },
}) => {
  expect(await asApplication(client, () => attemptsThrough(client, world))).toEqual([])
})
