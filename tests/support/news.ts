import { LISTENERS } from '../../src/app/listeners.ts'
import { pl } from '../../src/app/notices/messages.pl.ts'
import { renderNotice } from '../../src/app/notices/render-notice.ts'
import { type Db, sql } from '../../src/platform/db/pool.ts'
import { ANNOUNCEMENT_TASK } from '../../src/platform/jobs/announce.ts'
import { announcementHandler } from '../../src/platform/jobs/listeners.ts'
import { listNotices } from '../../src/platform/notifications/notices.ts'

/** Does what the worker does with all that was announced, twice each, also what is to wait; then forgets it. */
export async function deliverNews(db: Db): Promise<void> {
  const hear = announcementHandler(db, LISTENERS) as (payload: unknown) => Promise<unknown>
  const { rows } = await sql<{ id: string; payload: unknown }>`
    select jobs.id, payload from graphile_worker._private_jobs jobs
    join graphile_worker._private_tasks tasks on tasks.id = task_id
    where identifier = ${ANNOUNCEMENT_TASK} order by jobs.id`.execute(db)
  for (const { payload } of [...rows, ...rows]) await hear(payload)
  await sql`select graphile_worker.complete_jobs(${rows.map(({ id }) => id)}::bigint[])`.execute(db)
}

/** What a person has heard, the newest last, as kind and link, with the sentences in Polish. */
export async function heardBy(db: Db, personId: string) {
  const { notices } = await listNotices(db, personId)
  return notices
    .toReversed()
    .map(({ kind, link, facts }) => ({ kind, link, ...renderNotice({ kind, facts }, pl, 'pl') }))
}
