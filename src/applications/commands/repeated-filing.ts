import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { AnswerOf } from '../../platform/contract/route.ts'
import type * as contract from '../contract/applications.ts'
import { listVersions } from '../queries/applications.ts'
import type { FilingKeyTable } from '../store/tables.ts'
import { visibleApplication } from './visible-application.ts'

export type Filed = AnswerOf<typeof contract.fileApplication>

/** The same filing again is the same receipt; another one under its key is a mistake of whoever sends it. */
export async function repeated(earlier: FilingKeyTable, bodyHash: string, context: Context): Promise<Verdict<Filed>> {
  const found = await visibleApplication(earlier.application_id, context)
  if (!found.ok || earlier.body_hash !== bodyHash) return refuse('key-used')
  const versions = await listVersions(context.db, earlier.application_id)
  const version = versions.find(({ number }) => number === earlier.version_number)
  if (!version) throw new Error('a key names a filed version')
  const { number } = found.value.row
  return accept({ number: number ?? '', version: version.number, filedAt: version.filed_at, hash: version.hash })
}
