import { type Db, sql, type Tx } from '../db/pool.ts'
import type { Announcement } from './announce.ts'
import type { Handler } from './worker.ts'

/** An announcement as it arrives, with the id by which an effect is done once. */
export interface Heard extends Announcement {
  readonly id: string
}

/** Who acts on an announcement. The name is kept beside the effect: a new name would do the effect again. */
export interface Listener {
  readonly name: string
  readonly hear: (heard: Heard, db: Tx) => Promise<void>
}

/** By the announcement's name; wired in app, where all capabilities meet. */
export type Listeners = Readonly<Record<string, readonly Listener[]>>

/**
 * Lets every listener act in a transaction of its own, together with the mark that it did: an announcement that is
 * delivered twice has each effect once, and a listener that fails is tried again without the others.
 */
export const announcementHandler =
  (db: Db, listeners: Listeners): Handler =>
  async (payload) => {
    const heard = payload as Heard
    const faults: unknown[] = []
    for (const listener of listeners[heard.name] ?? []) {
      await hearOnce(db, listener, heard).catch((fault: unknown) => faults.push(fault))
    }
    if (faults.length === 1) throw faults[0]
    if (faults.length > 1) throw new AggregateError(faults, `${faults.length} listeners of ${heard.name} failed`)
  }

/** Whoever comes second waits at the mark of the first and then finds it done. */
function hearOnce(db: Db, listener: Listener, heard: Heard): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const mark = await sql`
      insert into platform.announcement_effect (announcement_id, listener) values (${heard.id}, ${listener.name})
      on conflict do nothing`.execute(tx)
    if (mark.numAffectedRows === 1n) await listener.hear(heard, tx)
  })
}

/** An announcement is tried for some days at most; its marks are kept far longer and then go. */
export const forgetEffects =
  (db: Db): Handler =>
  async () => {
    await sql`delete from platform.announcement_effect where done_at < now() - interval '30 days'`.execute(db)
  }
