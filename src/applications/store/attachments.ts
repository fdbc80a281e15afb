import type { Db } from '../../platform/db/pool.ts'
import { type DraftAttachmentTable, type FiledAttachmentTable, tablesOf } from './tables.ts'

export async function insertDraftAttachment(db: Db, attachment: DraftAttachmentTable): Promise<void> {
  await tablesOf(db).insertInto('applications.draft_attachment').values(attachment).execute()
}

export async function deleteDraftAttachment(
  db: Db,
  of: Pick<DraftAttachmentTable, 'application_id' | 'file_id'>,
): Promise<void> {
  await tablesOf(db)
    .deleteFrom('applications.draft_attachment')
    .where('application_id', '=', of.application_id)
    .where('file_id', '=', of.file_id)
    .execute()
}

/** What was attached to a version when it was filed: nothing of it is ever changed. */
export async function insertFiledAttachments(db: Db, attachments: readonly FiledAttachmentTable[]): Promise<void> {
  if (attachments.length === 0) return
  await tablesOf(db)
    .insertInto('applications.filed_attachment')
    .values([...attachments])
    .execute()
}
