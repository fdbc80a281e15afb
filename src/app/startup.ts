import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { eraseEmbeddedPostgres } from '../platform/db/embedded-account.ts'
import { lockCheckout } from './checkout-lock.ts'
import { chooseListeningPort } from './listening-port.ts'
import { openProgress } from './progress.ts'

export interface StartOptions {
  /** Where the embedded database and the files are kept. */
  readonly dataDirectory: string
  readonly host: string
  readonly port: number | undefined
  /** A PostgreSQL server of one's own. */
  readonly databaseUrl: string | undefined
  readonly reset: boolean
}

/** What the steps share: each finds what the earlier ones left. */
export interface Startup {
  readonly dataDirectory: string
  readonly host: string
  readonly port: number
  /** The address that a person opens. */
  readonly origin: string
  /** The owner's address of the database, known once the database step is done. */
  databaseUrl: string
  /** Shown under the address when all is up: who can sign in, and how. */
  announce(line: string): void
  log(line: string): void
  /** Done at the end, the last one first. */
  atEnd(work: () => Promise<void>): void
  /** Ends everything, because something that must run has stopped. */
  fail(reason: string): void
}

export interface Step {
  readonly title: string
  run(startup: Startup): Promise<void>
}

const ENDING_LIMIT_MS = 20_000
const PARENT_CHECK_MS = 500

/** Takes the steps in order, then serves until Ctrl+C; whatever was begun is ended in the opposite order. */
export async function startUp(options: StartOptions, steps: readonly Step[]): Promise<void> {
  const lock = lockCheckout(options.dataDirectory)
  const endings: (() => Promise<void>)[] = [async () => lock.release()]
  const stopping = endWhenAsked(endings)
  try {
    if (options.reset) reset(options)
    const { startup, announced } = await prepare(options, { endings, fail: stopping.fail })
    for (const step of steps) {
      if (stopping.isAsked()) return
      await progress.step(step.title, () => step.run(startup))
    }
    lock.serves(startup.origin)
    announce(startup.origin, announced)
  } catch (error) {
    if (!stopping.isAsked()) await stopping.fail(error instanceof Error ? error.message : String(error))
  }
}

const progress = openProgress(process.stdout)

type Shared = { readonly endings: (() => Promise<void>)[]; readonly fail: (reason: string) => Promise<void> }

async function prepare({ dataDirectory, host, port, databaseUrl = '' }: StartOptions, { endings, fail }: Shared) {
  const listening = await chooseListeningPort(host, port)
  const announced: string[] = []
  const startup: Startup = {
    ...{ dataDirectory, host, port: listening, databaseUrl },
    origin: `http://localhost:${listening}`,
    announce: (line) => announced.push(line),
    log: (line) => progress.line(`    ${line}`),
    atEnd: (work) => endings.push(work),
    fail: (reason) => void fail(reason),
  }
  return { startup, announced }
}

/** Begins anew: everything in the data directory goes, the lock that we hold stays. */
function reset({ dataDirectory, databaseUrl }: StartOptions): void {
  if (databaseUrl) throw new Error('--reset erases only the embedded database. Empty the one of DATABASE_URL yourself.')
  eraseEmbeddedPostgres(join(dataDirectory, 'postgres'))
  mkdirSync(dataDirectory, { recursive: true })
  for (const name of readdirSync(dataDirectory)) {
    if (!name.startsWith('running.json')) rmSync(join(dataDirectory, name), { recursive: true, force: true })
  }
  progress.line('  Earlier data: erased')
}

function announce(origin: string, lines: readonly string[]): void {
  progress.line(`\nOpenSMK is ready: ${origin}`)
  for (const line of lines) progress.line(line)
  progress.line('\nCtrl+C stops it. The data stays; npm start -- --reset begins anew.')
}

/** Ctrl+C, a polite kill, a closed terminal, and a parent that is gone: killing npm leaves its child behind. */
function endWhenAsked(endings: readonly (() => Promise<void>)[]) {
  let asked = false
  const end = async (code: number): Promise<void> => {
    if (asked) process.exit(1)
    asked = true
    setTimeout(() => process.exit(1), ENDING_LIMIT_MS).unref()
    for (const ending of endings.toReversed()) {
      await ending().catch((error: unknown) => progress.line(`  ${String(error)}`))
    }
    process.exit(code)
  }
  const stop = () => {
    if (!asked) progress.line('\nStopping …')
    void end(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  const parent = process.ppid
  setInterval(() => process.env.npm_lifecycle_event && process.ppid !== parent && !asked && stop(), PARENT_CHECK_MS)
  const fail = async (reason: string): Promise<void> => {
    if (asked) return
    progress.line(`\n${reason}`)
    await end(1)
  }
  return { isAsked: () => asked, fail }
}
