import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresAccount } from './embedded-account.ts'

/** Who owns the embedded database, and what it is called. */
export const OWNER = 'opensmk'

export const clusterOf = (account: PostgresAccount): string => join(account.directory, 'cluster')

/** The owner's address, with the password that stands beside the cluster. */
export function ownersUrl(account: PostgresAccount, port: number, database = OWNER): string {
  const password = readFileSync(join(account.directory, 'password'), 'utf8').trim()
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`
}
