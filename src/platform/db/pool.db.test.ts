import pg from 'pg'
import { expect, onTestFinished } from 'vitest'
import { createTestDatabase, test } from '../../../tests/support/database.ts'
import { startWorker } from '../jobs/worker.ts'
import { openPool, openQueuePool, type Pool } from './pool.ts'

/** Faults that nobody caught while `run` ran: they would end the process. */
async function uncaughtIn(run: () => Promise<unknown>): Promise<unknown[]> {
  const uncaught: unknown[] = []
  const collect = (fault: unknown) => uncaught.push(fault)
  const before = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException').on('uncaughtException', collect)
  try {
    await run()
  } finally {
    process.removeAllListeners('uncaughtException')
    for (const listener of before) process.on('uncaughtException', listener)
  }
  return uncaught
}

/** Ends every other connection to the database, as a server that restarts does. */
async function endConnections(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await owner.end()
}

const lost = (client: pg.PoolClient) => new Promise((resolve) => client.once('end', resolve))

test.for([
  ['the product', (url: string) => openPool({ url, actsAs: 'system' })],
  ['the queue', (url: string) => openQueuePool(url, 2)],
] as const)(
  'a lent connection that the server ends costs %s no more than itself',
  async ([, open], { databaseUrl }) => {
    const pool: Pool = open(databaseUrl)
    onTestFinished(() => pool.end())
    const uncaught = await uncaughtIn(async () => {
      const [lent, idle] = [await pool.connect(), await pool.connect()]
      idle.release()
      const gone = Promise.all([lost(lent), lost(idle)])
      await endConnections(databaseUrl)
      await gone
      await expect(lent.query('select 1')).rejects.toThrow()
      lent.release(true)
    })
    expect(uncaught).toEqual([])
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  },
)

test('a database may be dropped the moment its worker has stopped', async () => {
  const uncaught = await uncaughtIn(async () => {
    for (const _ of [1, 2, 3]) {
      const database = await createTestDatabase()
      const worker = await startWorker({ url: database.url, handlers: {}, onError: () => undefined })
      await worker.stop()
      await database.drop()
    }
  })
  expect(uncaught).toEqual([])
})
