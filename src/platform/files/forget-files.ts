import { type Db, sql } from '../db/pool.ts'
import type { Handler } from '../jobs/worker.ts'
import type { FileStore } from './file-store.ts'

/** Deletes what was uploaded a week ago and attached to nothing. The row goes when its bytes are gone. */
export const forgetUnattachedFiles =
  (db: Db, store: FileStore): Handler =>
  async () => {
    const { rows } = await sql<{ id: string }>`
      select id from platform.stored_file where attached_at is null and uploaded_at < now() - interval '7 days'`.execute(
      db,
    )
    for (const { id } of rows) await forget(db, store, id)
  }

/** Locked, so that nobody attaches it meanwhile. */
function forget(db: Db, store: FileStore, id: string): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const gone = await sql`delete from platform.stored_file where id = ${id} and attached_at is null`.execute(tx)
    if (gone.numAffectedRows === 1n) await store.delete(id)
  })
}
