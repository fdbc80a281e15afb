import { createHash, randomUUID } from 'node:crypto'
import { type Db, sql } from '../../src/platform/db/pool.ts'
import type { FileStore } from '../../src/platform/files/file-store.ts'

interface Of {
  readonly canary: string
  readonly trainee: string
  readonly applicationId: string
}

/** A file attached to what was filed, which is answered, and one to a draft that nobody else may know of. */
export async function plantAttachments(db: Db, store: FileStore, { canary, trainee, applicationId }: Of) {
  const [draftId, filedFile, draftFile] = [randomUUID(), randomUUID(), randomUUID()]
  const said = JSON.stringify({ said: canary })
  await sql`
    insert into applications.application
      (id, process, round, applicant_person_id, subject_person_id, state, version, draft, draft_saved_at, turn_since)
    values (${draftId}, 'role-request', 'supervisor', ${trainee}, ${trainee}, 'draft', 1, ${said}::jsonb, now(), now())`.execute(
    db,
  )
  for (const [file, application] of [
    [draftFile, draftId],
    [filedFile, applicationId],
  ] as const) {
    const bytes = Buffer.from(`%PDF-1.7 ${canary} ${file}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await store.put(file, bytes, sha256)
    await sql`
      insert into platform.stored_file (id, sha256, byte_length, media_type, file_name, uploaded_by, attached_at)
      values (${file}, ${sha256}, ${bytes.length}, 'application/pdf', ${`${canary}.pdf`}, ${trainee}, now())`.execute(
      db,
    )
    await sql`insert into applications.draft_attachment values (${application}, ${file}, ${canary}, now())`.execute(db)
  }
  await sql`insert into applications.filed_attachment values (${applicationId}, 1, ${filedFile}, ${canary}, 0)`.execute(
    db,
  )
  return filedFile
}
