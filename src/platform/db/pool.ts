import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql as statement, type Transaction } from 'kysely'
import pg from 'pg'

/** A statement as text with its values apart; the one way to write SQL that the tables' types cannot say. */
export const sql = statement

/** A handle on the database; a capability sees its own tables through `db.withTables<Tables>()`. */
// biome-ignore lint/complexity/noBannedTypes: a handle that knows no table until a store names its own
export type Db = Kysely<{}>
// biome-ignore lint/complexity/noBannedTypes: as above, inside a transaction
export type Tx = Transaction<{}>

export type Pool = pg.Pool

export interface PoolOptions {
  readonly url: string
  readonly connections?: number
  /** The role that the connection acts as; the app never acts as the owner of the tables. */
  readonly role?: 'opensmk_app'
  /**
   * Who acts where no actor has been declared: `door` sees what signing in needs, `system` (jobs, the seed, the
   * command line, tests) everything (decision 0140).
   */
  readonly actsAs: 'door' | 'system'
  readonly onError?: (error: Error) => void
}

export function openPool({ url, connections = 10, role = 'opensmk_app', actsAs, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    Client: NamedStatements,
    options: `-c role=${role} -c opensmk.role=${actsAs} -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000`,
    types: { getTypeParser },
  })
  return bearingLoss(pool, onError)
}

/**
 * A connection that the server ends (a restart, a database that is dropped) fails the statement that runs, and nothing
 * else: not the process, whether the connection lay idle, was lent out or was being closed.
 */
function bearingLoss(pool: pg.Pool, onError: (error: Error) => void = () => undefined): pg.Pool {
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** The pool of the job queue, which reads its own columns in its own way; its connections say who they act as. */
export const openQueuePool = (url: string, connections: number): pg.Pool =>
  bearingLoss(new pg.Pool({ connectionString: url, max: connections }))

export const openDb = (pool: pg.Pool): Db => new Kysely({ dialect: new PostgresDialect({ pool }) })

/** Names each parametrised statement after its text, so that PostgreSQL plans it once on a connection. */
class NamedStatements extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg's query has a dozen overloads; what is not a statement passes as it came
  override query(...given: any[]): any {
    const [text, values] = given
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) {
      return super.query.apply(this, given as never)
    }
    const name = createHash('sha1').update(text).digest('base64url')
    return super.query.apply(this, [{ text, values, name }, ...given.slice(2)] as never)
  }
}

const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8 = 20

/** Days stay text, moments become ISO text, counts become numbers: nothing depends on the server's zone. */
const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (text: string) => text
  if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
  if (oid === INT8) return Number
  return pg.types.getTypeParser(oid, format as 'text')
}) as typeof pg.types.getTypeParser
