import { expect, test } from 'vitest'
import { planted, REPOSITORY } from './planted.ts'
import { foreignTables, strayQueries } from './schemas.ts'

test('every capability here keeps to its own schema', () => {
  expect(foreignTables(REPOSITORY)).toEqual([])
})

test.each([
  "db.selectFrom('identity.account')",
  "db.innerJoin('identity.account', 'a', 'b')",
  "db.insertInto('identity.account').values({})",
  "db.updateTable('identity.account as a')",
  "db.deleteFrom('identity.account')",
  'sql`select * from identity.account where id = 1`',
  'sql`select * from exams.paper left join identity.account on true`',
  'sql`INSERT INTO "identity"."account" values (1)`',
  'sql`update identity.account set name = 1`',
])("%s is another's table to exams, to the platform and to app", (text) => {
  for (const path of ['src/exams/store.ts', 'src/platform/db/pool.ts', 'src/app/seed.ts']) {
    expect(foreignTables(planted({ [path]: text }))).toContain(`${path}: identity.account is not its own`)
  }
  expect(foreignTables(planted({ 'src/identity/store.ts': text.replace('exams.paper', 'identity.person') }))).toEqual(
    [],
  )
})

test('monitoring reads what others publish, and no more', () => {
  const text = "db.selectFrom('exams.paper_public').innerJoin('exams.paper', 'a', 'b')"
  expect(foreignTables(planted({ 'src/monitoring/queries.ts': text }))).toEqual([
    'src/monitoring/queries.ts: exams.paper is not its own',
  ])
})

test('a folder of several words owns the schema with underscores', () => {
  expect(foreignTables(planted({ 'src/training-record/store.ts': "db.selectFrom('training_record.entry')" }))).toEqual(
    [],
  )
})

test('SQL here stands in stores and queries, and only stores write', () => {
  expect(strayQueries(REPOSITORY)).toEqual([])
})

test.each([
  ['src/exams/commands/admit.ts', "db.selectFrom('exams.paper')", 'SQL stands in queries and store'],
  ['src/exams/routes.ts', 'sql<number>`select 1`', 'SQL stands in queries and store'],
  ['src/exams/commands/admit.ts', "db.insertInto('exams.paper')", 'only the store writes'],
  ['src/exams/queries.ts', "db.updateTable('exams.paper')", 'only the store writes'],
  ['src/exams/queries/papers.ts', "db.deleteFrom('exams.paper')", 'only the store writes'],
  ['src/exams/queries.ts', 'sql`\n  DELETE from exams.paper`', 'only the store writes'],
])('in %s is found: %s', (path, text, offence) => {
  expect(strayQueries(planted({ [path]: text }))).toEqual([`${path}: ${offence}`])
})

test('stores write, queries read, tests look', () => {
  const root = planted({
    'src/exams/store.ts': "db.insertInto('exams.paper')",
    'src/exams/store/papers.ts': "db.deleteFrom('exams.paper')",
    'src/exams/queries.ts': "db.selectFrom('exams.paper'); sql`select updated_at from exams.paper`",
    'src/exams/commands/admit.db.test.ts': "db.insertInto('exams.paper')",
    'src/platform/audit/trail.ts': "db.insertInto('platform.audit_leaf')",
  })
  expect(strayQueries(root)).toEqual([])
})
