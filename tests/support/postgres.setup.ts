import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { loadReference } from '../../src/app/reference.ts'
import { startEmbeddedPostgres } from '../../src/platform/db/embedded.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { installJobs } from '../../src/platform/jobs/install-jobs.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's own database, from which the test files' databases are made. */
    serverUrl: string
    /** Migrated, with the reference data, and connected to by nobody. */
    templateName: string
  }
}

const TEMPLATE = 'migrated'

/** One server for the whole run, one migrated database in it; each test file clones that one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'opensmk-test-'))
  const postgres = await startEmbeddedPostgres({ directory, durable: false, log: () => undefined })
  try {
    await createTemplate(postgres.url)
  } catch (error) {
    await postgres.stop()
    throw error
  }
  project.provide('serverUrl', postgres.url)
  project.provide('templateName', TEMPLATE)
  return () => postgres.stop()
}

async function createTemplate(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(`create database ${TEMPLATE}`)
  } finally {
    await client.end()
  }
  const template = Object.assign(new URL(serverUrl), { pathname: `/${TEMPLATE}` }).href
  await migrate(template)
  await installJobs(template)
  await loadReference(template)
}
