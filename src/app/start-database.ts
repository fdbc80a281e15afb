import { join } from 'node:path'
import { startEmbeddedPostgres } from '../platform/db/embedded.ts'
import type { Startup } from './startup.ts'

/** The server of DATABASE_URL where there is one, else the embedded one with its data in the data directory. */
export async function startDatabase(startup: Startup): Promise<void> {
  if (startup.databaseUrl !== '') return startup.log('using the server of DATABASE_URL')
  const directory = join(startup.dataDirectory, 'postgres')
  const postgres = await startEmbeddedPostgres({ directory, durable: true, log: startup.log })
  startup.databaseUrl = postgres.url
  startup.atEnd(postgres.stop)
  void postgres.exited.then(() => startup.fail(`PostgreSQL has stopped. Its log: ${join(directory, 'server.log')}`))
}
