import { namesOf } from '../../identity/public.ts'
import type { ApplicationDraft, Desk } from '../../kernel/application.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Attachment } from '../contract/shapes.ts'
import { listVersions } from '../queries/applications.ts'
import { receiptPayload } from '../rules/receipt.ts'
import type { ApplicationTable, FiledVersionTable } from '../store/tables.ts'
import { contentHash } from './content-hash.ts'
import type { ApplicationMeans } from './process.ts'

interface ToSign {
  readonly row: ApplicationTable
  readonly number: string
  readonly content: ApplicationDraft
  readonly known: ApplicationDraft
  readonly desk: Desk
  readonly attachments: readonly Attachment[]
}

/** What is filed with its receipt: hashed, and signed with the installation's key over the canonical form. */
export async function signedVersion(
  { row, number, content, known, desk, attachments }: ToSign,
  { db, actor, now, leafId }: Context,
  { signer }: ApplicationMeans,
): Promise<FiledVersionTable> {
  const [last] = await listVersions(db, row.id)
  const version = (last?.number ?? 0) + 1
  const hash = contentHash(content)
  const name = (await namesOf(db, [actor.personId])).get(actor.personId) ?? ''
  const receipt = receiptPayload({
    ...{ applicationId: row.id, number, process: row.process, round: row.round, version, filedAt: now, hash },
    ...{ filedBy: { personId: actor.personId, name }, desk: desk.roles, attachments },
  })
  return {
    ...{ application_id: row.id, number: version, content, known, hash, filed_at: now, filed_by: actor.personId },
    ...{ receipt, signature: signer.sign(Buffer.from(canonicalJson(receipt))), public_key: signer.publicKey },
    leaf_id: leafId,
  }
}
