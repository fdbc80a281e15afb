import pg from 'pg'
import { expect } from 'vitest'
import { SIGNER } from '../../../tests/support/applications.ts'
import { test as base, createTestDatabase } from '../../../tests/support/database.ts'
import { type Db, openDb, openPool, sql } from '../../platform/db/pool.ts'
import { loadReference } from '../reference.ts'
import { seedPersons } from './persons.ts'
import { seedRecords } from './records.ts'

// biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what the fixture needs
const test = base.extend('demonstration', async ({}, { onCleanup }) => {
  const database = await createTestDatabase()
  await loadReference(database.url)
  const pool = openPool({ url: database.url, connections: 2, actsAs: 'system' })
  onCleanup(async () => {
    await pool.end()
    await database.drop()
  })
  const db = openDb(pool)
  await seedPersons(db)
  return { pool, db, url: database.url }
})

const ALL = ['active', 'active', 'active', 'active', 'completed', 'consultant-check', 'office-check']

async function statesOf(db: Db): Promise<string[]> {
  const found = await sql<{ state: string }>`select state from training_record.record`.execute(db)
  return found.rows.map(({ state }) => state).sort()
}

test('sown twice, every record is there once', async ({ demonstration: { pool, db } }) => {
  await seedRecords(pool, SIGNER)
  await seedRecords(pool, SIGNER)
  expect(await statesOf(db)).toEqual(ALL)
})

test('killed in the middle, nothing is left, and the next start sows all of it', async ({
  demonstration: { pool, db, url },
}) => {
  const doomed = openPool({ url, connections: 1, actsAs: 'system' })
  doomed.on('connect', (client) => client.on('error', () => undefined))
  const sowing = seedRecords(doomed, SIGNER).then(
    () => 'sown',
    () => 'killed',
  )
  await endWhoHasWritten(url)
  expect(await sowing).toBe('killed')
  await doomed.end()

  expect(await statesOf(db)).toEqual([])
  await seedRecords(pool, SIGNER)
  expect(await statesOf(db)).toEqual(ALL)
})

/** Ends the connection that has written something and not committed it yet. */
async function endWhoHasWritten(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  const asked = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()`
  await expect.poll(async () => (await owner.query(asked)).rowCount, { timeout: 20_000, interval: 10 }).toBe(1)
  await owner.end()
}
