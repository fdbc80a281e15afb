import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { test as base, inject } from 'vitest'

export interface TestDatabase {
  /** Connects as the owner. The application's pool takes the role opensmk_app by itself. */
  readonly url: string
  drop(): Promise<void>
}

/** A database of its own, migrated and empty. Most tests take it from the fixture below. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name} template ${inject('templateName')} strategy file_copy`)
  const url = Object.assign(new URL(inject('serverUrl')), { pathname: `/${name}` }).href
  return { url, drop: () => onServer(`drop database if exists ${name} with (force)`) }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** `test` with a database that the tests of one file share: `test('…', async ({ databaseUrl }) => …)`. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what the fixture needs
export const test = base.extend('databaseUrl', { scope: 'file' }, async ({}, { onCleanup }) => {
  const database = await createTestDatabase()
  onCleanup(() => database.drop())
  return database.url
})
