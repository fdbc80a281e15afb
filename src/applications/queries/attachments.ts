import type { Db } from '../../platform/db/pool.ts'
import { type DraftAttachmentTable, type FiledAttachmentTable, tablesOf } from '../store/tables.ts'

/** In the order in which they were added. */
export const listDraftAttachments = (db: Db, applicationId: string): Promise<DraftAttachmentTable[]> =>
  tablesOf(db)
    .selectFrom('applications.draft_attachment')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('added_at')
    .orderBy('file_id')
    .execute()

/** Of all versions that were filed. */
export const listFiledAttachments = (db: Db, applicationId: string): Promise<FiledAttachmentTable[]> =>
  tablesOf(db)
    .selectFrom('applications.filed_attachment')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('version_number')
    .orderBy('position')
    .execute()
