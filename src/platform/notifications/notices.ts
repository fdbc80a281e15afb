import { newId } from '../command/new-id.ts'
import { type Db, sql } from '../db/pool.ts'
import { addJob } from '../jobs/add-job.ts'
import type { MailState, Notice, NoticePage } from './contract.ts'

export interface NewNotice {
  readonly personId: string
  /** Names the sentence in the message modules. */
  readonly kind: string
  readonly facts: Readonly<Record<string, unknown>>
  /** A path in the application, as `/records/…`. */
  readonly link?: string
  /** The same key is the same notice: the second is not made. */
  readonly dedupKey: string
}

export const MAIL_TASK = 'notice-mail'
const PAGE_SIZE = 50

/** Puts a notice into the person's inbox and asks for its mail, in the caller's transaction; once for each key. */
export async function insertNotice(db: Db, notice: NewNotice): Promise<void> {
  const id = newId<'notice'>()
  const { numAffectedRows } = await sql`
    insert into platform.notice (id, person_id, kind, facts, link, dedup_key)
    values (${id}, ${notice.personId}, ${notice.kind}, ${JSON.stringify(notice.facts)}::jsonb, ${notice.link ?? null},
            ${notice.dedupKey})
    on conflict (dedup_key) do nothing`.execute(db)
  if (numAffectedRows === 1n) await addJob(db, { task: MAIL_TASK, payload: { noticeId: id } })
}

interface NoticeRow extends Omit<Notice, 'mail'> {
  readonly mail: MailState | null
}

export async function listNotices(
  db: Db,
  personId: string,
  { before, unreadOnly = false }: { before?: string; unreadOnly?: boolean } = {},
): Promise<NoticePage> {
  const { rows } = await sql<NoticeRow>`
    select id, kind, facts, link, created_at as "createdAt", read_at as "readAt", state as mail
    from platform.notice left join platform.mail_delivery on notice_id = id
    where person_id = ${personId} and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
      and (read_at is null or not ${unreadOnly}::boolean)
    order by id desc limit ${PAGE_SIZE}`.execute(db)
  return {
    notices: rows.map((row) => ({ ...row, mail: row.mail ?? 'waiting' })),
    unread: await countUnread(db, personId),
    before: rows.length === PAGE_SIZE ? (rows.at(-1)?.id ?? null) : null,
  }
}

/** False where the person has no such notice; true also when it was read before. */
export async function markRead(db: Db, personId: string, noticeId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update platform.notice set read_at = coalesce(read_at, now())
    where id = ${noticeId} and person_id = ${personId}`.execute(db)
  return numAffectedRows === 1n
}

/** Not those that came after the screen was drawn: nobody has read what nobody was shown. */
export async function markAllRead(db: Db, personId: string, newest: string): Promise<void> {
  await sql`
    update platform.notice set read_at = now()
    where person_id = ${personId} and read_at is null and id <= ${newest}`.execute(db)
}

export async function countUnread(db: Db, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from platform.notice where person_id = ${personId} and read_at is null`.execute(db)
  return rows[0]?.count ?? 0
}
