import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { chooseAccount, eraseEmbeddedPostgres, giveTo, identity, type PostgresAccount } from './embedded-account.ts'
import { findPostgresBinaries } from './embedded-binaries.ts'
import { clusterOf, OWNER, ownersUrl } from './embedded-places.ts'
import { spawnWatched, type Watched } from './embedded-watchdog.ts'

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, its password and its log. */
  readonly directory: string
  /** False: fsync is off and the directory goes when the server stops. For tests. */
  readonly durable: boolean
  readonly log: (line: string) => void
}

export interface EmbeddedPostgres {
  /** Connects as the owner of the database `opensmk`. */
  readonly url: string
  /** Settles when the server has ended, asked or not. */
  readonly exited: Promise<number>
  stop(): Promise<void>
}

const START_ATTEMPTS = 3
const PORT_TAKEN = /could not bind|could not create any TCP/
const START_TIMEOUT_MS = 60_000
const KEPT_LOG_BYTES = 10_000_000

const TIMEZONE = ['timezone=UTC', 'log_timezone=UTC']
const DURABLE = ['-c', 'max_connections=100']
/** Faster by losing what a power cut would lose: a test's database does not outlive the test. */
const THROWAWAY = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'],
  ...['max_connections=200', 'checkpoint_timeout=1h', 'max_wal_size=4GB'],
].flatMap((setting) => ['-c', setting])

/** Starts the PostgreSQL that npm brought: 127.0.0.1 only, a free port, a password of its own; it ends when we end. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { native, major } = findPostgresBinaries()
  const account = chooseAccount({ native, directory: resolve(options.directory) })
  if (!existsSync(clusterOf(account))) createCluster(account, options)
  assertVersion(account, major)
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const server = spawnServer(account, port, options.durable)
    try {
      await untilReady(account, server, port)
      await ensureDatabase(ownersUrl(account, port, 'postgres'))
      return { url: ownersUrl(account, port), exited: server.exited, stop: () => stop(server, options) }
    } catch (error) {
      await server.stop()
      if (attempt === START_ATTEMPTS || !PORT_TAKEN.test(String(error)) || !options.durable) throw error
      options.log(`port ${port} was taken meanwhile; another is tried`)
    }
  }
}

async function stop(server: Watched, { directory, durable }: EmbeddedPostgresOptions): Promise<void> {
  await server.stop()
  // The watchdog empties a throwaway folder; the folder itself may lie where only we can remove it.
  if (!durable) eraseEmbeddedPostgres(directory)
}

function createCluster(account: PostgresAccount, { durable, log }: EmbeddedPostgresOptions): void {
  log('making a new database')
  const unfinished = join(account.directory, 'cluster.new')
  const passwordFile = join(account.directory, 'password')
  rmSync(unfinished, { recursive: true, force: true })
  writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 })
  mkdirSync(unfinished, { mode: 0o700 })
  for (const path of [passwordFile, unfinished]) giveTo(path, account.owner)
  const [command = '', ...args] = [
    ...account.prefix,
    join(account.native, 'bin', 'initdb'),
    `--pgdata=${unfinished}`,
    ...[`--username=${OWNER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    ...['--locale-provider=icu', '--icu-locale=pl', '--locale=C', '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ]
  const result = spawnSync(command, args, { cwd: '/', encoding: 'utf8', ...identity(account) })
  if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr}`)
  renameSync(unfinished, clusterOf(account))
}

function assertVersion(account: PostgresAccount, major: string): void {
  const found = readFileSync(join(clusterOf(account), 'PG_VERSION'), 'utf8').trim()
  if (found === major) return
  throw new Error(`The data in ${account.directory} belongs to PostgreSQL ${found}; version ${major} is installed.`)
}

function spawnServer(account: PostgresAccount, port: number, durable: boolean): Watched {
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', ...TIMEZONE].flatMap(
    (setting) => ['-c', setting],
  )
  const log = openLog(account)
  const removeAtEnd = durable ? undefined : account.directory
  const command = [join(account.native, 'bin', 'postgres'), '-D', clusterOf(account), ...settings]
  command.push(...(durable ? DURABLE : THROWAWAY))
  try {
    return spawnWatched({ account, command, log, removeAtEnd })
  } finally {
    closeSync(log)
  }
}

const logOf = (account: PostgresAccount): string => join(account.directory, 'server.log')

function openLog(account: PostgresAccount): number {
  const path = logOf(account)
  if (existsSync(path) && statSync(path).size > KEPT_LOG_BYTES) renameSync(path, `${path}.old`)
  return openSync(path, 'a', 0o600)
}

/** The last line of postmaster.pid says how far the server has come; pg_ctl reads the same. */
async function untilReady(account: PostgresAccount, server: Watched, port: number): Promise<void> {
  const status = join(clusterOf(account), 'postmaster.pid')
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (server.hasExited()) throw new Error(`PostgreSQL ended at once:\n${lastLines(logOf(account))}`)
    const lines = existsSync(status) ? readFileSync(status, 'utf8').split('\n') : []
    // The port tells this start's file from the one a crash left behind.
    if (lines[3]?.trim() === String(port) && lines[7]?.trim() === 'ready') return
    await pause(20)
  }
  throw new Error(`PostgreSQL is not ready after ${START_TIMEOUT_MS / 1000} s:\n${lastLines(logOf(account))}`)
}

const lastLines = (path: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : ''

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [OWNER])
    if (rowCount === 0) await client.query(`create database ${OWNER}`)
  } finally {
    await client.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => done(port))
    })
  })
}
