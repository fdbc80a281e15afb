import { hash, verify } from '@node-rs/argon2'
import type { Verdict } from '../../kernel/verdict.ts'
import { FairQueue } from './fair-queue.ts'

/**
 * argon2id takes tens of milliseconds of a processor and 19 MB: two at once, never more. Who waits holds no database
 * connection; whoever would wait for seconds is asked to come again (docs/decisions/0070).
 */
const queue = new FairQueue({ mostRunning: 2, mostWaiting: 100 })

/** Of a password that nobody has: checked where there is no account, so that the answer takes as long. */
const nobodys = hash(crypto.randomUUID())

type Queued<Result> = Promise<Verdict<Result, 'too-many-requests'>>

export const hashPassword = (password: string, from: string): Queued<string> => queue.run(from, () => hash(password))

export const isPassword = (password: string, kept: string | null, from: string): Queued<boolean> =>
  queue.run(from, async () => (await verify(kept ?? (await nobodys), password)) && kept !== null)
