import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, reading } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { listVersions } from '../queries/applications.ts'
import type { ApplicationTable, FiledVersionTable } from '../store/tables.ts'
import { visibleApplication } from './visible-application.ts'

/** The receipt with what it is about: whoever has the file and the public key needs nothing else of us. */
export const receiptFile = reading(contract.receiptFile, async (asked, context) => {
  const found = await filedVersion(asked, context)
  if (!found.ok) return found
  const { row, filed } = found.value
  const signature = { algorithm: 'Ed25519', publicKey: filed.public_key, value: filed.signature }
  const file: JsonValue = { receipt: filed.receipt, signature, content: { ...filed.content } }
  return accept({
    fileName: `${receiptName(row, filed)}.json`,
    mediaType: 'application/json',
    bytes: Buffer.from(canonicalJson(file)),
  })
})

/** A version that was filed, of an application that the actor sees. */
export async function filedVersion(
  { applicationId, version }: { applicationId: string; version: number },
  context: Context,
): Promise<Verdict<{ row: ApplicationTable; filed: FiledVersionTable }, 'not-found'>> {
  const found = await visibleApplication(applicationId, context)
  if (!found.ok) return found
  const versions = await listVersions(context.db, applicationId)
  const filed = versions.find(({ number }) => number === version)
  return filed ? accept({ row: found.value.row, filed }) : refuse('not-found')
}

export const receiptName = ({ number }: ApplicationTable, filed: FiledVersionTable): string =>
  `${(number ?? '').replaceAll('/', '-')}-${filed.number}`
