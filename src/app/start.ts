import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { migrate } from '../platform/db/migrate.ts'
import { openScanner } from '../platform/files/open-scanner.ts'
import { installJobs } from '../platform/jobs/install-jobs.ts'
import { buildWeb } from './build-web.ts'
import { startDemonstration } from './demonstration.ts'
import { loadReference } from './reference.ts'
import { startServer } from './server.ts'
import { startDatabase } from './start-database.ts'
import { type StartOptions, type Startup, type Step, startUp } from './startup.ts'
import { whereLettersGo } from './where-letters-go.ts'
import { whoScansFiles } from './who-scans-files.ts'
import { startAppWorker } from './worker.ts'

/** What `npm start` does, in this order. */
const STEPS: readonly Step[] = [
  { title: 'Web pages', run: async () => void (await buildWeb()) },
  { title: 'Database', run: startDatabase },
  { title: 'Schema', run: bringSchemaUpToDate },
  { title: 'Specialties and programmes', run: loadRegisters },
  { title: 'Demonstration', run: startDemonstration },
  { title: 'Server', run: serve },
  { title: 'Background jobs', run: work },
]

async function bringSchemaUpToDate({ databaseUrl, log }: Startup): Promise<void> {
  const { applied } = await migrate(databaseUrl)
  if (applied.length > 0) log(`${applied.length} migrations applied`)
  await installJobs(databaseUrl)
}

async function loadRegisters({ databaseUrl, log }: Startup): Promise<void> {
  const { specialties, programmes } = await loadReference(databaseUrl)
  log(`${specialties} specialties, ${programmes} programmes`)
}

async function serve(startup: Startup): Promise<void> {
  const { databaseUrl, dataDirectory, host, port } = startup
  const webDirectory = resolve(ROOT, 'dist/web')
  const server = await startServer({ databaseUrl, dataDirectory, host, port, webDirectory, origin: originOf(startup) })
  startup.atEnd(server.stop)
}

async function work(startup: Startup): Promise<void> {
  const { databaseUrl, dataDirectory } = startup
  for (const line of whereLettersGo(process.env.OPENSMK_SMTP_URL)) startup.announce(line)
  for (const line of await whoScansFiles(openScanner(process.env))) startup.announce(line)
  const worker = await startAppWorker({ databaseUrl, dataDirectory, origin: originOf(startup) })
  startup.atEnd(worker.stop)
  worker.ended.catch((fault: unknown) => startup.fail(`The background jobs have stopped: ${String(fault)}`))
}

/** Behind a proxy people reach another address than ours; the sign-in reads the same variable. */
function originOf({ origin }: Startup): string {
  process.env.OPENSMK_ORIGIN ||= origin
  return process.env.OPENSMK_ORIGIN
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function readOptions(): StartOptions {
  const { values } = parseArgs({
    options: { reset: { type: 'boolean' }, port: { type: 'string' }, host: { type: 'string' } },
  })
  return {
    dataDirectory: resolve(process.env.OPENSMK_DATA ?? resolve(ROOT, '.data')),
    host: values.host ?? process.env.HOST ?? '127.0.0.1',
    port: readPort(values.port ?? process.env.PORT),
    databaseUrl: process.env.DATABASE_URL || undefined,
    reset: values.reset ?? false,
  }
}

function readPort(text: string | undefined): number | undefined {
  if (!text) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`${text} is not a port: a number from 1 to 65535`)
}

try {
  await startUp(readOptions(), STEPS)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
