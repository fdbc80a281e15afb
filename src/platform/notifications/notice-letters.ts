import { type Db, sql } from '../db/pool.ts'
import type { MailState } from './contract.ts'

/** `j***@szpital.example`: enough to know which of one’s addresses it was, and no more. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${[...address][0] ?? ''}***${at < 0 ? '' : address.slice(at)}`
}

export interface LetterAttempt {
  readonly at: string
  /** Null where a worker died in between: nobody knows (decision 0082). */
  readonly outcome: 'sent' | 'failed' | 'refused' | null
}

export interface Letter {
  readonly state: MailState
  readonly address: string | null
  readonly attempts: readonly LetterAttempt[]
}

/** What became of the letter of a person's notice, the attempts in their order; undefined where it is not theirs. */
export async function findLetter(db: Db, personId: string, noticeId: string): Promise<Letter | undefined> {
  const found = await sql<{ state: MailState | null; address: string | null }>`
    select state, address from platform.notice left join platform.mail_delivery on notice_id = id
    where id = ${noticeId} and person_id = ${personId}`.execute(db)
  const [letter] = found.rows
  if (!letter) return undefined
  const attempts = await sql<LetterAttempt>`
    select started_at as at, outcome from platform.mail_attempt where notice_id = ${noticeId} order by started_at`.execute(
    db,
  )
  return { state: letter.state ?? 'waiting', address: letter.address, attempts: attempts.rows }
}

export interface TroubledLetter {
  readonly noticeId: string
  readonly personId: string
  readonly kind: string
  readonly address: string | null
  readonly state: MailState
  readonly createdAt: string
  readonly attempts: number
  readonly lastAttempt: string | null
  readonly reply: string | null
}

/** For the operator alone: those that did not arrive, without what they say. */
export async function listTroubledLetters(db: Db): Promise<TroubledLetter[]> {
  const found = await sql<TroubledLetter>`
    select notice_id as "noticeId", person_id as "personId", kind, address, state, created_at as "createdAt", attempts,
      last_attempt as "lastAttempt", reply
    from platform.letters_in_trouble()`.execute(db)
  return found.rows
}
