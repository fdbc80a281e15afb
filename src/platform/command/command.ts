import type { Actor } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { AnswerOf, InputOf, Route } from '../contract/route.ts'
import type { Tx } from '../db/pool.ts'

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
  /** Of the request, for sessions and limits. */
  readonly origin: Origin
  readonly newId: <Of extends string>() => Id<Of>
  /** Names the person whose data is read or written, for the trail that they will see. */
  readonly concerns: (personId: string, facts?: Record<string, string | number>) => void
}

export interface Origin {
  readonly address: string
  readonly agent: string
  readonly sessionId?: string
}

export interface UseCase<R extends Route = Route> {
  readonly route: R
  readonly reads: boolean
  readonly run: (input: InputOf<R>, context: Context) => Promise<Verdict<unknown>>
}

/** A file as the answer of a use case. */
export interface Download {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Only what the route's schema promises, or a file where it promises one. */
type Answered<R extends Route> = R extends Route<never, never, never, never> ? never : AnswerOf<R> | Download

/** A use case that writes: asked, run, audited and announced in one transaction, or nothing of it happened. */
export const command = <R extends Route>(
  route: R,
  run: (input: InputOf<R>, context: Context) => Promise<Verdict<Answered<R>>>,
): UseCase<R> => ({ route, reads: false, run })

/** A use case that only reads, in a transaction that cannot write but for the trail. */
export const reading = <R extends Route>(
  route: R,
  run: (input: InputOf<R>, context: Context) => Promise<Verdict<Answered<R>>>,
): UseCase<R> => ({ route, reads: true, run })
