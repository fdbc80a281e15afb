import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { test } from '../../../tests/support/database.ts'
import { migrate } from './migrate.ts'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'opensmk-migrations-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const write = (name: string, sql: string) => writeFile(join(directory, name), sql)

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** An empty database beside the migrated one. */
async function emptyDatabase(databaseUrl: string): Promise<string> {
  await query(databaseUrl, 'drop database if exists blank with (force)')
  await query(databaseUrl, 'create database blank template template0')
  return Object.assign(new URL(databaseUrl), { pathname: '/blank' }).href
}

describe('migrations', () => {
  test('the project’s own are applied once; the second run finds nothing to do', async ({ databaseUrl }) => {
    expect(await migrate(databaseUrl)).toEqual({ applied: [] })
  })

  test('in the order of their numbers, each once, also when three programs start at once', async ({ databaseUrl }) => {
    const url = await emptyDatabase(databaseUrl)
    await write('0002_more.sql', 'alter table drawer add column depth int')
    await write('0001_first.sql', 'create table drawer (name text)')
    const runs = await Promise.all([1, 2, 3].map(() => migrate(url, directory)))
    expect(runs.flatMap(({ applied }) => applied)).toEqual(['0001_first.sql', '0002_more.sql'])
  })

  test('one that fails leaves nothing behind and names its line', async ({ databaseUrl }) => {
    const url = await emptyDatabase(databaseUrl)
    await write('0001_broken.sql', 'create table shelf (name text);\n\nselect nonsense;')
    await expect(migrate(url, directory)).rejects.toThrow(/0001_broken\.sql failed: line 3/)
    expect(await query(url, `select to_regclass('shelf') as shelf`)).toEqual([{ shelf: null }])
    expect(await query(url, 'select name from platform.migration')).toEqual([])
  })

  test('a changed, a missing and a late file are faults', async ({ databaseUrl }) => {
    const url = await emptyDatabase(databaseUrl)
    await write('0002_drawer.sql', 'create table drawer (name text)')
    await migrate(url, directory)

    await write('0002_drawer.sql', 'create table drawer (name text, depth int)')
    await expect(migrate(url, directory)).rejects.toThrow('was changed after it was applied')
    await write('0002_drawer.sql', 'create table drawer (name text)')
    await write('0001_late.sql', 'select 1')
    await expect(migrate(url, directory)).rejects.toThrow('0001_late.sql comes before 0002_drawer.sql')
    await Promise.all(['0001_late.sql', '0002_drawer.sql'].map((name) => rm(join(directory, name))))
    await expect(migrate(url, directory)).rejects.toThrow('the database is newer than the program')
  })

  test('a number taken twice or a name out of form is refused before anything runs', async ({ databaseUrl }) => {
    const url = await emptyDatabase(databaseUrl)
    await write('0001_one.sql', 'select 1')
    await write('0001_two.sql', 'select 1')
    await expect(migrate(url, directory)).rejects.toThrow('the number 0001 is taken')
    await rm(join(directory, '0001_two.sql'))
    await write('1-two.sql', 'select 1')
    await expect(migrate(url, directory)).rejects.toThrow('1-two.sql')
  })
})
