import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildWeb } from '../../src/app/build-web.ts'
import { loadReference } from '../../src/app/reference.ts'
import { seedPersons } from '../../src/app/seed/persons.ts'
import { seedRecords } from '../../src/app/seed/records.ts'
import { startServer } from '../../src/app/server.ts'
import { startEmbeddedPostgres } from '../../src/platform/db/embedded.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openDb, openPool } from '../../src/platform/db/pool.ts'
import { installJobs } from '../../src/platform/jobs/install-jobs.ts'
import { SIGNER } from '../support/applications.ts'

const WEB = resolve(import.meta.dirname, '../../dist/web')

export interface Serving {
  readonly origin: string
  stop(): Promise<void>
}

/** The whole product with the people and records of the demonstration, on a database of its own. */
export async function serveDemonstration(): Promise<Serving> {
  await buildWeb()
  const directory = mkdtempSync(join(tmpdir(), 'opensmk-bench-'))
  const postgres = await startEmbeddedPostgres({ directory, durable: false, log: () => undefined })
  await fill(postgres.url)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  Object.assign(process.env, { OPENSMK_DEMO: '1', OPENSMK_ORIGIN: origin })
  const running = await startServer({
    ...{ databaseUrl: postgres.url, port, host: '127.0.0.1', origin },
    ...{ webDirectory: WEB, dataDirectory: join(directory, 'files') },
  })
  const stop = async () => {
    await running.stop()
    await postgres.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  return { origin, stop }
}

async function fill(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl)
  await installJobs(databaseUrl)
  await loadReference(databaseUrl)
  const pool = openPool({ url: databaseUrl, connections: 2, actsAs: 'system' })
  await seedPersons(openDb(pool))
  await seedRecords(pool, SIGNER)
  await pool.end()
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}
