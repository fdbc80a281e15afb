import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, reading } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import { xmlOf } from '../../platform/documents/xml-values.ts'
import { findPlace } from '../../platform/log/place.ts'
import * as contract from '../contract/applications.ts'
import * as documents from '../contract/documents.ts'
import { listVersions } from '../queries/applications.ts'
import { RECEIPT_XML } from '../rules/receipt.ts'
import type { ApplicationTable, FiledVersionTable } from '../store/tables.ts'
import { visibleApplication } from './visible-application.ts'

/** The receipt with what it is about: whoever has the file and the public key needs nothing else of us. */
export const receiptFile = reading(contract.receiptFile, async (asked, context) => {
  const found = await filedVersion(asked, context)
  if (!found.ok) return found
  const { row, filed } = found.value
  return accept({
    fileName: `${receiptName(row, filed)}.json`,
    mediaType: 'application/json',
    bytes: Buffer.from(canonicalJson(await receiptValues(filed, context.db))),
  })
})

/** The same in XML, for registers and archives of offices that read no JSON. */
export const receiptXml = reading(documents.receiptXml, async (asked, context) => {
  const found = await filedVersion(asked, context)
  if (!found.ok) return found
  const { row, filed } = found.value
  return accept({
    fileName: `${receiptName(row, filed)}.xml`,
    mediaType: 'application/xml',
    bytes: Buffer.from(xmlOf(RECEIPT_XML, await receiptValues(filed, context.db))),
  })
})

/** The place in the log joins the receipt once the log has it: what was signed at filing stays as it was. */
async function receiptValues(filed: FiledVersionTable, db: Db): Promise<JsonValue> {
  const { receipt, content, signature: value, public_key: publicKey, leaf_id } = filed
  const log = leaf_id === null ? undefined : await findPlace(db, leaf_id)
  const signature = { algorithm: 'Ed25519', publicKey, value }
  return { receipt, signature, content: { ...content }, ...(log && { log: { ...log } }) }
}

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
