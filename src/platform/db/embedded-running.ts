import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chooseAccount } from './embedded-account.ts'
import { findPostgresBinaries } from './embedded-binaries.ts'
import { clusterOf, ownersUrl } from './embedded-places.ts'

/** Where the embedded PostgreSQL of a directory answers now; undefined while it does not run. */
export function findRunningPostgres(directory: string): string | undefined {
  if (!existsSync(directory)) return undefined
  const account = chooseAccount({ native: findPostgresBinaries().native, directory: resolve(directory) })
  const status = join(clusterOf(account), 'postmaster.pid')
  if (!existsSync(status)) return undefined
  const port = Number(readFileSync(status, 'utf8').split('\n')[PORT_LINE])
  return Number.isInteger(port) ? ownersUrl(account, port) : undefined
}

/** As PostgreSQL writes its own status file. */
const PORT_LINE = 3
