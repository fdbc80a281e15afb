import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { accept, type Refusal, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { InputOf, Route } from '../contract/route.ts'
import type { Db, Tx } from '../db/pool.ts'
import type { Asked, Context, UseCase } from './command.ts'
import { declareActor, declareDay } from './declare-actor.ts'
import { LeafToWrite } from './leaf-to-write.ts'
import { newId } from './new-id.ts'

/** What the use case takes for now: the moment, ISO, and its day in Warsaw. */
export type Clock = (db: Tx) => Promise<Pick<Context, 'now' | 'today'>>

/** Says whether an actor's role holds a permission; the tables come from the capabilities, joined in app. */
export type HoldsPermission = (actor: Actor, permission: string) => boolean

/**
 * Runs use cases: permission, shape, what is prepared without a transaction, the use case itself, the leaf of the trail.
 * A refusal rolls everything back; a fault is thrown to whoever answers the request.
 */
export class Runner {
  readonly #db: Db
  readonly #holds: HoldsPermission
  readonly #clock: Clock | undefined

  constructor(db: Db, holds: HoldsPermission, clock?: Clock) {
    this.#db = db
    this.#holds = holds
    this.#clock = clock
  }

  async run<R extends Route>(useCase: UseCase<R>, asked: Asked): Promise<Verdict<unknown>> {
    const leaf = new LeafToWrite(useCase.route, asked)
    const verdict = await this.#answer(useCase, asked, leaf)
    if (!verdict.ok && leaf.keepsRefusal(verdict.refusals)) await leaf.writeRefused(this.#db, verdict.refusals)
    return verdict
  }

  async #answer<R extends Route>(useCase: UseCase<R>, asked: Asked, leaf: LeafToWrite): Promise<Verdict<unknown>> {
    const permitted = this.#permits(useCase.route, asked.actor)
    if (!permitted.ok) return permitted
    if (useCase.route.stepUp === true && !isProved(asked)) return refuseStepUp()
    const read = inputOf(useCase.route, asked.input)
    if (!read.ok) return read
    const input = read.value as InputOf<R>
    const shared = {
      actor: asked.actor as Actor,
      requestId: asked.requestId,
      origin: asked.origin,
      concerns: leaf.concerns,
      shows: leaf.shows,
    }
    const prepared = (await useCase.prepare?.(input, { ...shared, db: this.#db })) ?? accept(undefined)
    if (!prepared.ok) return prepared
    return this.#inTransaction(async (db) => {
      const clock = await this.#declare(db, useCase.route, asked.actor)
      const verdict = await useCase.run(input, { ...shared, ...clock, db, newId, leafId: leaf.id }, prepared.value)
      if (verdict.ok && needsProof(useCase.route, asked, leaf)) return refuseStepUp()
      if (verdict.ok) await leaf.write(db)
      return verdict
    })
  }

  /** The moment at which the transaction began, and its day in Warsaw, once the database knows who acts. */
  async #declare(db: Tx, { permission }: Route, actor: Actor | undefined): Promise<Pick<Context, 'now' | 'today'>> {
    const declared = await declareActor(db, { actor, isPublic: permission === 'public' })
    if (!this.#clock) return declared
    const clock = await this.#clock(db)
    await declareDay(db, clock.today)
    return clock
  }

  #permits(route: Route, actor: Actor | undefined): Verdict<true> {
    if (route.permission === 'public') return accept(true)
    if (!actor) return refuse('not-signed-in')
    if (route.permission === 'signed-in' || this.#holds(actor, route.permission)) return accept(true)
    return refuse('not-permitted', { permission: route.permission, role: actor.role })
  }

  /** Commits what was accepted; rolls back what was refused. */
  async #inTransaction(work: (db: Tx) => Promise<Verdict<unknown>>): Promise<Verdict<unknown>> {
    const undo = new RefusedInside()
    try {
      return await this.#db.transaction().execute(async (db) => {
        const verdict = await work(db)
        if (verdict.ok) return verdict
        undo.verdict = verdict
        throw undo
      })
    } catch (thrown) {
      if (thrown === undo && undo.verdict) return undo.verdict
      throw thrown
    }
  }
}

/** For how long a proof of who sits there is good, inclusive (decision 0111). */
const PROOF_MINUTES = 10

/** What the program does itself, in nobody's browser, has no session and needs no proof. */
const isProved = ({ origin: { sessionId, provedSecondsAgo = Number.POSITIVE_INFINITY } }: Asked): boolean =>
  sessionId === undefined || provedSecondsAgo <= PROOF_MINUTES * 60

/** Known only once the use case has said whose data it is; a refusal then undoes what it did. */
const needsProof = (route: Route, asked: Asked, leaf: LeafToWrite): boolean =>
  route.stepUp === 'of-another' && leaf.about !== asked.actor?.personId && !isProved(asked)

const refuseStepUp = () => refuse('step-up-needed', { minutes: PROOF_MINUTES })

class RefusedInside extends Error {
  verdict?: Verdict<unknown>
}

/** Params, query and body after their schemas, as one; or every field that has the wrong shape. */
function inputOf(route: Route, given: Readonly<Record<string, unknown>>): Verdict<Record<string, unknown>> {
  const parts = [route.params, route.query, route.body].filter((part) => part !== undefined)
  const read = parts.map((part) => part.safeParse(given))
  const refusals = read.flatMap((part) => (part.success ? [] : part.error.issues.map(refusalOf)))
  if (refusals.length > 0) return { ok: false, refusals }
  return accept(Object.assign({}, ...read.map((part) => part.data)))
}

const refusalOf = (issue: z.core.$ZodIssue): Refusal => ({
  code: 'bad-request',
  facts: { path: issue.path.map(String), expected: issue.code },
  field: issue.path.map(String).join('.'),
})
