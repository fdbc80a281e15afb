import { newId } from '../command/new-id.ts'
import { type Db, sql } from '../db/pool.ts'
import { addJob, addJobs } from '../jobs/add-job.ts'
import type { Locale } from './mail-job.ts'
import type { MailOutcome } from './mail-transport.ts'

/** A letter to an address: to somebody who is not a person of the register yet, or to exactly this mailbox. */
export interface NewLetter {
  readonly address: string
  readonly locale: Locale
  /** Names the sentence in the message modules, as a notice does. */
  readonly kind: string
  readonly facts: Readonly<Record<string, unknown>>
  /** A path in the application; whatever is secret of it stands after `#`, where no server's log sees it. */
  readonly link: string
}

export const LETTER_TASK = 'letter-mail'

/** In the caller's transaction: the letter leaves exactly when what it tells of is committed. */
export async function insertLetter(db: Db, letter: NewLetter): Promise<void> {
  const id = newId<'letter'>()
  await sql`
    insert into platform.letter (id, address, locale, kind, facts, link)
    values (${id}, ${letter.address}, ${letter.locale}, ${letter.kind}, ${JSON.stringify(letter.facts)}::jsonb, ${letter.link})`.execute(
    db,
  )
  await addJob(db, { task: LETTER_TASK, payload: { letterId: id } })
}

/** The same for many, in two statements. */
export async function insertLetters(db: Db, letters: readonly NewLetter[]): Promise<void> {
  const rows = letters.map((letter) => ({ id: newId<'letter'>(), ...letter }))
  await sql`
    insert into platform.letter (id, address, locale, kind, facts, link)
    select id, address, locale, kind, facts, link
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (id uuid, address text, locale text, kind text, facts jsonb, link text)`.execute(db)
  await addJobs(
    db,
    rows.map(({ id }) => ({ task: LETTER_TASK, payload: { letterId: id } })),
  )
}

export interface LetterRow extends NewLetter {
  readonly id: string
}

/** One that has not left; nothing where it has, or was refused for good. */
export async function findWaiting(db: Db, id: string): Promise<LetterRow | undefined> {
  const found = await sql<LetterRow>`
    select id, address, locale, kind, facts, link from platform.letter
    where id = ${id} and state in ('waiting', 'failing') and link is not null`.execute(db)
  return found.rows[0]
}

interface Settled {
  readonly state: MailOutcome['outcome'] | 'not-sent'
  readonly subject: string
  /** Kept only where a demonstration shows what no server sends. */
  readonly shownBody?: string
}

/** What was sent leaves neither its link nor its words behind. */
export async function settleLetter(db: Db, id: string, { state, subject, shownBody }: Settled): Promise<void> {
  const failed = state === 'failed'
  await sql`
    update platform.letter
    set state = ${failed ? 'failing' : state}, subject = ${subject}, body = ${shownBody ?? null},
      shown = ${shownBody !== undefined}, link = case when ${failed}::boolean then link end,
      settled_at = case when ${failed}::boolean then null else now() end
    where id = ${id}`.execute(db)
}

export interface ShownLetter {
  readonly id: string
  readonly subject: string
  readonly body: string
}

/** Letters of the last day to an address that a demonstration without a mail server shows, the newest first. */
export async function listShownLetters(db: Db, address: string): Promise<ShownLetter[]> {
  const found = await sql<ShownLetter>`
    select id, subject, body from platform.letter
    where shown and address = ${address} and asked_at > now() - interval '1 day'
    order by asked_at desc, id desc limit 10`.execute(db)
  return found.rows
}
