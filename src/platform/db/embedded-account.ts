import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join, resolve } from 'node:path'

/** As whom, from where and into which folder PostgreSQL runs. */
export interface PostgresAccount {
  readonly native: string
  readonly directory: string
  /** What stands before each command. */
  readonly prefix: readonly string[]
  /** The uid and gid that own the folder as seen from here. */
  readonly owner: number | undefined
  /** Whether the process is started under that uid. */
  readonly become: boolean
}

export interface Places {
  readonly native: string
  readonly directory: string
}

/** The account of nobody, on every Linux. */
const NOBODY = 65534
const UNSHARE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--']
const FALLBACK_ROOT = '/var/tmp'

/** PostgreSQL refuses to run as root; whoever else we are runs it directly. */
export function chooseAccount(places: Places): PostgresAccount {
  mkdirSync(places.directory, { recursive: true })
  if (process.getuid?.() !== 0) return { ...places, prefix: [], owner: undefined, become: false }
  const copied = copyTarget(places.directory)
  // Data that an earlier start had to keep elsewhere stays where it is.
  if (!existsSync(copied)) {
    const asNobody = { ...places, prefix: [], owner: NOBODY, become: true }
    if (canRun(asNobody)) return asNobody
    const inNamespace = { ...places, prefix: UNSHARE, owner: 0, become: false }
    if (canRun(inNamespace)) return inNamespace
  }
  const elsewhere = { ...copyAway(places, copied), prefix: [], owner: NOBODY, become: true }
  if (canRun(elsewhere)) return elsewhere
  throw new Error('PostgreSQL does not run as root and no other account could be used here. Run as an ordinary user.')
}

/** Where the data of this directory goes when nobody but root can reach it. */
const copyTarget = (directory: string): string =>
  join(FALLBACK_ROOT, `opensmk-data-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`)

/** Erases the data, wherever an earlier start had to put it. */
export function eraseEmbeddedPostgres(directory: string): void {
  for (const place of [directory, copyTarget(resolve(directory))]) rmSync(place, { recursive: true, force: true })
}

function canRun(account: PostgresAccount): boolean {
  giveTo(account.directory, account.owner)
  const script = 'test -w "$1" && test -x "$1" && "$2" --version'
  const probe = ['/bin/sh', '-c', script, 'sh', account.directory, join(account.native, 'bin', 'postgres')]
  const [command = '', ...args] = [...account.prefix, ...probe]
  return spawnSync(command, args, { cwd: '/', stdio: 'ignore', ...identity(account) }).status === 0
}

export const identity = ({ become, owner }: PostgresAccount): { uid?: number; gid?: number } =>
  become && owner !== undefined ? { uid: owner, gid: owner } : {}

/** Hands the folder and all in it to the account, if it is not theirs yet. */
export function giveTo(path: string, owner: number | undefined): void {
  if (owner === undefined || !existsSync(path)) return
  const entry = lstatSync(path)
  if (entry.uid === owner) return
  try {
    // Children first: an interrupted hand-over is then seen, and finished, by the next start.
    if (entry.isDirectory()) for (const child of readdirSync(path)) giveTo(join(path, child), owner)
    if (!entry.isSymbolicLink()) chownSync(path, owner, owner)
  } catch {
    // Not every container lets its root give files away; the probe that follows then says so.
  }
}

function copyAway({ native, directory }: Places, data: string): Places {
  const stamp = createHash('sha256')
    .update(native)
    .update(String(lstatSync(native).mtimeMs))
    .digest('hex')
    .slice(0, 16)
  const binaries = join(FALLBACK_ROOT, `opensmk-postgres-${stamp}`)
  if (existsSync(binaries)) assertOwn(binaries)
  else {
    const partial = `${binaries}.${process.pid}`
    mkdirSync(partial, { mode: 0o755 })
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
    renameSync(partial, binaries)
  }
  if (!existsSync(data)) copyData(directory, data)
  else if (lstatSync(data).isSymbolicLink()) throw notOurs(data)
  return { native: binaries, directory: data }
}

function copyData(directory: string, data: string): void {
  const partial = `${data}.${process.pid}`
  mkdirSync(partial, { mode: 0o700 })
  const cluster = join(directory, 'cluster')
  if (existsSync(cluster)) {
    cpSync(directory, partial, { recursive: true })
    // PostgreSQL refuses a cluster that others may read, and a copy takes the usual mode.
    chmodSync(join(partial, 'cluster'), 0o700)
  }
  renameSync(partial, data)
}

/** /var/tmp is everybody's: what root is about to run must be root's. */
function assertOwn(path: string): void {
  const entry = lstatSync(path)
  if (!entry.isDirectory() || entry.uid !== 0 || (entry.mode & 0o022) !== 0) throw notOurs(path)
}

const notOurs = (path: string): Error => new Error(`${path} was made by somebody else. Remove it and start again.`)
