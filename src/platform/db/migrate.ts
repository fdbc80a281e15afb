import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const MIGRATIONS = fileURLToPath(new URL('../../../db/migrations', import.meta.url))
const FILE_NAME = /^(\d{4})_[a-z0-9_]+\.sql$/
/** Any number will do, as long as every copy of the program uses the same one. */
const LOCK = 7_365_101_936

/**
 * Brings the database to the newest migration, as the owner of the database; whoever comes second waits.
 * Each file is applied once, whole or not at all. A file that was changed, removed or slipped in behind is a fault.
 */
export async function migrate(url: string, directory: string = MIGRATIONS): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(directory)
  const client = new pg.Client({ connectionString: url, application_name: 'opensmk-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const pending = pendingOf(migrations, await appliedChecksums(client))
    for (const migration of pending) await apply(client, migration)
    return { applied: pending.map(({ name }) => name) }
  } finally {
    await client.end()
  }
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  const numbers = new Set<string>()
  for (const name of names) {
    const number = FILE_NAME.exec(name)?.[1]
    if (number === undefined) throw new Error(`${name}: a migration is called 0001_what_it_brings.sql`)
    if (numbers.has(number)) throw new Error(`${name}: the number ${number} is taken`)
    numbers.add(number)
  }
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(directory, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function appliedChecksums(client: pg.Client): Promise<Map<string, string>> {
  const { rows: found } = await client.query(`select to_regclass('platform.migration') is not null as there`)
  if (found[0].there !== true) await createMigrationTable(client)
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration order by name',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

const createMigrationTable = (client: pg.Client) =>
  client.query(`
    create schema if not exists platform;
    create table platform.migration (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    );
    comment on table platform.migration is 'Zastosowane zmiany schematu wraz z sumą kontrolną pliku';
  `)

function pendingOf(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  for (const [name, checksum] of applied) {
    const file = migrations.find((migration) => migration.name === name)
    if (file === undefined)
      throw new Error(`${name} is applied but its file is missing: the database is newer than the program`)
    if (file.checksum !== checksum)
      throw new Error(`${name} was changed after it was applied: write a new migration instead`)
  }
  const pending = migrations.filter(({ name }) => !applied.has(name))
  const newest = [...applied.keys()].at(-1) ?? ''
  const late = pending.find(({ name }) => name < newest)
  if (late) throw new Error(`${late.name} comes before ${newest}, which is applied: give it the next number`)
  return pending
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into platform.migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`${name} failed: ${describe(cause, sql)}`, { cause })
  }
}

/** PostgreSQL tells the character; a person wants the line. */
function describe(cause: unknown, sql: string): string {
  if (!(cause instanceof pg.DatabaseError)) return String(cause)
  const line = cause.position ? `line ${sql.slice(0, Number(cause.position)).split('\n').length}: ` : ''
  return [line + cause.message, cause.detail, cause.hint].filter(Boolean).join(' — ')
}
