import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { verifyDocuments } from '../../applications/commands/verify-documents.ts'
import { findRunningPostgres } from '../../platform/db/embedded-running.ts'
import { openDb, openPool } from '../../platform/db/pool.ts'
import { logNameOf } from '../../platform/log/keep-log.ts'
import { type LogKeyPublic, verifyLog } from '../../platform/log/verify-log.ts'
import { openSigner } from '../../platform/signing/open-signer.ts'
import { cliMessages } from './language.ts'

const MOST_SHOWN = 100

/**
 * Reads the whole log against the trail and the signed heads, and every receipt and decision against its leaf: 0 when all is as it was signed, 1 with a line for each
 * thing that is not, 2 when it cannot be read.
 */
export async function run(args: readonly string[]): Promise<number> {
  const asked = askedOf(args)
  if (!asked) return fail(cliMessages().log.usage)
  const data = resolve(process.env.OPENSMK_DATA ?? fileURLToPath(new URL('../../../.data', import.meta.url)))
  const url = asked.database ?? process.env.DATABASE_URL ?? findRunningPostgres(resolve(data, 'postgres'))
  if (!url) return fail(cliMessages().log.noDatabase)
  const publicKey = asked.key ?? (await openSigner(process.env, data)).publicKey
  const log = asked.log ?? logNameOf(process.env.OPENSMK_ORIGIN ?? 'http://localhost')
  return verify(url, { log, publicKey })
}

async function verify(url: string, key: LogKeyPublic): Promise<number> {
  const words = cliMessages().log
  const pool = openPool({ url, connections: 1, actsAs: 'system' })
  try {
    const { leaves, heads, faults: ofLog } = await verifyLog(openDb(pool), key)
    const { documents, faults: ofDocuments } = await verifyDocuments(openDb(pool), key.publicKey)
    const faults = [...ofLog, ...ofDocuments]
    for (const fault of faults.slice(0, MOST_SHOWN))
      process.stdout.write(`${words.faults[fault.what](fault as never)}\n`)
    process.stdout.write(`${words.summary({ leaves, heads, documents, faults: faults.length })}\n`)
    return faults.length === 0 ? 0 : 1
  } catch (error) {
    return fail(words.unreadable({ reason: error instanceof Error ? error.message : String(error) }))
  } finally {
    await pool.end()
  }
}

function askedOf(args: readonly string[]): { key?: string; log?: string; database?: string } | undefined {
  try {
    return parseArgs({
      args: [...args],
      options: { key: { type: 'string' }, log: { type: 'string' }, database: { type: 'string' } },
    }).values
  } catch {
    return undefined
  }
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
