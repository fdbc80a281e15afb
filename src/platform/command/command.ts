import type { Actor } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { AnswerOf, InputOf, Route } from '../contract/route.ts'
import type { Db, Tx } from '../db/pool.ts'

/** What a use case works with: one transaction, who asks, and the database's clock. */
export interface Context {
  readonly db: Tx
  /** Who acts; a public route has nobody. */
  readonly actor: Actor
  /** The database's clock at the start of the transaction, ISO with the zone UTC. */
  readonly now: string
  /** The same moment's day in Warsaw. */
  readonly today: PlainDate
  readonly requestId: string
  /** Of the leaf that this use case leaves in the trail, for whoever keeps the leaf's place in the log. */
  readonly leafId: string
  /** Of the request, for sessions and limits. */
  readonly origin: Origin
  readonly newId: <Of extends string>() => Id<Of>
  /** Names the person whose data is read or written, for the trail that they will see. */
  readonly concerns: (personId: string, facts?: Record<string, string | number>) => void
  /** Names everybody of whom a list shows a line: each of them finds the leaf among who looked. */
  readonly shows: (personIds: readonly string[]) => void
}

/** What a use case has before its transaction begins: each statement stands alone, and what it writes stays. */
export interface Before extends Pick<Context, 'actor' | 'requestId' | 'origin' | 'concerns'> {
  readonly db: Db
}

export interface Origin {
  readonly address: string
  readonly agent: string
  readonly sessionId?: string
  /** Since the session last proved who sits there. */
  readonly provedSecondsAgo?: number
}

/** One request for a use case, before its shape is looked at. */
export interface Asked {
  readonly input: Readonly<Record<string, unknown>>
  readonly actor?: Actor
  readonly requestId: string
  readonly origin: Origin
}

export interface UseCase<R extends Route = Route> {
  readonly route: R
  /** Slow work that needs no transaction; what it accepts is handed to `run`, what it refuses is the answer. */
  readonly prepare?: (input: InputOf<R>, before: Before) => Promise<Verdict<unknown>>
  readonly run: (input: InputOf<R>, context: Context, prepared: unknown) => Promise<Verdict<unknown>>
}

/** A file as the answer of a use case. */
export interface Download {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Only what the route's schema promises, or a file where it promises one. */
type Answered<R extends Route> = R extends Route<never, never, never, never> ? never : AnswerOf<R> | Download

type Run<R extends Route> = (input: InputOf<R>, context: Context) => Promise<Verdict<Answered<R>>>

/** A use case that writes: asked, run, audited and announced in one transaction, or nothing of it happened. */
export const command = <R extends Route>(route: R, run: Run<R>): UseCase<R> => ({ route, run })

interface Steps<R extends Route, Prepared> {
  readonly prepare: (input: InputOf<R>, before: Before) => Promise<Verdict<Prepared>>
  /** Asks once more for whatever `prepare` saw and others may have changed meanwhile. */
  readonly run: (input: InputOf<R>, context: Context, prepared: Prepared) => Promise<Verdict<Answered<R>>>
}

/** A command that waits for something slow, a password or another server, while no transaction is open (decision 0086). */
export const preparedCommand = <R extends Route, Prepared>(route: R, steps: Steps<R, Prepared>): UseCase<R> => ({
  route,
  prepare: steps.prepare,
  run: (input, context, prepared) => steps.run(input, context, prepared as Prepared),
})

/** A use case that only reads: the leaf of the trail is all that its transaction writes. */
export const reading = <R extends Route>(route: R, run: Run<R>): UseCase<R> => ({ route, run })
