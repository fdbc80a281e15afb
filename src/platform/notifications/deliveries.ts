import { newId } from '../command/new-id.ts'
import { type Db, sql } from '../db/pool.ts'
import type { MailState } from './contract.ts'
import type { MailOutcome } from './mail-transport.ts'

export interface Delivery {
  readonly noticeId: string
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly state: MailState
}

export interface NoticeToMail {
  readonly personId: string
  readonly kind: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly link: string | null
}

export async function findNotice(db: Db, noticeId: string): Promise<NoticeToMail | undefined> {
  const { rows } = await sql<NoticeToMail>`
    select person_id as "personId", kind, facts, link from platform.notice where id = ${noticeId}`.execute(db)
  return rows[0]
}

export async function findDelivery(db: Db, noticeId: string): Promise<Delivery | undefined> {
  const { rows } = await sql<Delivery>`
    select notice_id as "noticeId", address, subject, body, state
    from platform.mail_delivery where notice_id = ${noticeId}`.execute(db)
  return rows[0]
}

/** Whoever comes second gets the letter of the first. */
export async function insertLetter(
  db: Db,
  letter: { noticeId: string; address: string; locale: string; subject: string; body: string },
): Promise<Delivery | undefined> {
  await sql`
    insert into platform.mail_delivery (notice_id, address, locale, subject, body, state)
    values (${letter.noticeId}, ${letter.address}, ${letter.locale}, ${letter.subject}, ${letter.body}, 'waiting')
    on conflict (notice_id) do nothing`.execute(db)
  return findDelivery(db, letter.noticeId)
}

export async function insertUnaddressed(db: Db, noticeId: string): Promise<void> {
  await sql`
    insert into platform.mail_delivery (notice_id, state, settled_at) values (${noticeId}, 'no-address', now())
    on conflict (notice_id) do nothing`.execute(db)
}

/** Committed before the letter leaves, so that a death in between leaves a trace. */
export async function beginAttempt(db: Db, noticeId: string): Promise<string> {
  const attemptId = newId<'mail-attempt'>()
  await sql`insert into platform.mail_attempt (id, notice_id) values (${attemptId}, ${noticeId})`.execute(db)
  return attemptId
}

export async function endAttempt(
  db: Db,
  attempt: { attemptId: string; noticeId: string; outcome: MailOutcome['outcome']; reply: string },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`
      update platform.mail_attempt set ended_at = clock_timestamp(), outcome = ${attempt.outcome}, reply = ${attempt.reply}
      where id = ${attempt.attemptId}`.execute(tx)
    await settle(tx, attempt.noticeId, attempt.outcome === 'failed' ? 'failing' : attempt.outcome)
  })
}

export async function settle(db: Db, noticeId: string, state: MailState): Promise<void> {
  const isOpen = state === 'waiting' || state === 'failing'
  await sql`
    update platform.mail_delivery
    set state = ${state}, settled_at = case when ${isOpen}::boolean then null else coalesce(settled_at, now()) end
    where notice_id = ${noticeId} and state <> 'sent'`.execute(db)
}
