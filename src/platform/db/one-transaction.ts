import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type pg from 'pg'
import type { Db } from './pool.ts'

/** Work that opens transactions of its own, as one: each of them is a savepoint, and all happened or none. */
export async function inOneTransaction<Answer>(pool: pg.Pool, work: (db: Db) => Promise<Answer>): Promise<Answer> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const answer = await work(onSavepoints(client))
    await client.query('commit')
    return answer
  } catch (thrown) {
    await client.query('rollback')
    throw thrown
  } finally {
    client.release()
  }
}

function onSavepoints(client: pg.PoolClient): Db {
  const held = { query: client.query.bind(client), release: () => {}, processID: undefined }
  const pool = { connect: async () => held, end: async () => {} } as never
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new Savepoints({ pool }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

/** One inside the other is not needed and not possible: all savepoints have the same name. */
class Savepoints extends PostgresDriver {
  override beginTransaction = (connection: DatabaseConnection) => say(connection, 'savepoint work')
  override commitTransaction = (connection: DatabaseConnection) => say(connection, 'release savepoint work')
  override rollbackTransaction = (connection: DatabaseConnection) => say(connection, 'rollback to savepoint work')
}

async function say(connection: DatabaseConnection, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement))
}
