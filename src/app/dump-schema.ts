import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '../platform/db/embedded.ts'
import { migrate } from '../platform/db/migrate.ts'
import { schemaText } from '../platform/db/schema-text.ts'

const TARGET = fileURLToPath(new URL('../../db/schema.sql', import.meta.url))

// `node src/app/dump-schema.ts`, after each new migration: a reviewer sees what it does to the whole.
const directory = mkdtempSync(join(tmpdir(), 'opensmk-schema-'))
const postgres = await startEmbeddedPostgres({ directory, durable: false, log: console.log })
try {
  await migrate(postgres.url)
  writeFileSync(TARGET, await schemaText(postgres.url))
} finally {
  await postgres.stop()
}
