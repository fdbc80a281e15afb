import type { Db } from '../../platform/db/pool.ts'
import { describeFiles, detachFile } from '../../platform/files/stored-files.ts'
import type { Attachment } from '../contract/shapes.ts'
import { listDraftAttachments, listFiledAttachments } from '../queries/attachments.ts'
import { deleteDraftAttachment } from '../store/attachments.ts'
import type { ApplicationTable, FiledAttachmentTable } from '../store/tables.ts'

type Tied = { readonly file_id: string; readonly key: string }

/** Files with what is known of each, in the order of what ties them to the application. */
async function described<Row extends Tied>(db: Db, rows: readonly Row[]): Promise<(readonly [Row, Attachment])[]> {
  const files = await describeFiles(
    db,
    rows.map(({ file_id }) => file_id),
  )
  const byId = new Map(files.map((file) => [file.id, file]))
  return rows.flatMap((row) => {
    const file = byId.get(row.file_id)
    if (!file) return []
    const { id, fileName: name, mediaType, byteLength, sha256, changes, scan, scannedBy } = file
    const shown = { id, key: row.key, name, mediaType, byteLength, sha256, changes: [...changes], scan, scannedBy }
    return [[row, shown] as const]
  })
}

export const attachedToDraft = async (db: Db, applicationId: string): Promise<Attachment[]> =>
  (await described(db, await listDraftAttachments(db, applicationId))).map(([, shown]) => shown)

/** By the number of the version that was filed. */
export async function attachedToVersions(db: Db, applicationId: string): Promise<ReadonlyMap<number, Attachment[]>> {
  const all = await described<FiledAttachmentTable>(db, await listFiledAttachments(db, applicationId))
  const byVersion = Map.groupBy(all, ([{ version_number }]) => version_number)
  return new Map([...byVersion].map(([version, rows]) => [version, rows.map(([, shown]) => shown)]))
}

/** Takes files off a draft. What was filed once stays with its version; all else is let go, and forgotten in time. */
export async function takeOff(
  db: Db,
  row: Pick<ApplicationTable, 'id' | 'applicant_person_id'>,
  fileIds: readonly string[],
): Promise<void> {
  const filed = (await listFiledAttachments(db, row.id)).map(({ file_id }) => file_id)
  for (const file_id of fileIds) {
    await deleteDraftAttachment(db, { application_id: row.id, file_id })
    if (!filed.includes(file_id)) await detachFile(db, file_id, row.applicant_person_id)
  }
}

/** The same for all of them, where a draft is thrown away or its time is over. */
export const takeAllOff = async (db: Db, row: Pick<ApplicationTable, 'id' | 'applicant_person_id'>): Promise<void> =>
  takeOff(
    db,
    row,
    (await listDraftAttachments(db, row.id)).map(({ file_id }) => file_id),
  )
