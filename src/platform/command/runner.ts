import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { type Id, idFrom } from '../../kernel/id.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Refusal, refuse, type Verdict } from '../../kernel/verdict.ts'
import { writeLeaf } from '../audit/trail.ts'
import type { InputOf, Route } from '../contract/route.ts'
import { type Db, sql, type Tx } from '../db/pool.ts'
import type { Context, Origin, UseCase } from './command.ts'

export interface Asked {
  readonly input: Readonly<Record<string, unknown>>
  readonly actor?: Actor
  readonly requestId: string
  readonly origin: Origin
}

/** Says whether an actor's role holds a permission; the tables come from the capabilities, joined in app. */
export type HoldsPermission = (actor: Actor, permission: string) => boolean

/**
 * Runs use cases: shape, permission, transaction, the use case itself, the leaf of the trail.
 * A refusal rolls everything back; a fault is thrown to whoever answers the request.
 */
export class Runner {
  readonly #db: Db
  readonly #holds: HoldsPermission

  constructor(db: Db, holds: HoldsPermission) {
    this.#db = db
    this.#holds = holds
  }

  async run<R extends Route>(useCase: UseCase<R>, asked: Asked): Promise<Verdict<unknown>> {
    const permitted = this.#permits(useCase.route, asked.actor)
    if (!permitted.ok) return permitted
    const input = inputOf(useCase.route, asked.input)
    if (!input.ok) return input
    return this.#inTransaction(async (db) => {
      const leaf: { about: string | null; facts: Record<string, unknown> } = { about: null, facts: {} }
      const context = await contextOf(db, asked, (personId, facts = {}) => {
        leaf.about = personId
        leaf.facts = facts
      })
      const verdict = await useCase.run(input.value as InputOf<R>, context)
      if (verdict.ok && useCase.route.audit) {
        await writeLeaf(db, {
          id: context.newId(),
          requestId: asked.requestId,
          action: useCase.route.audit,
          accountId: asked.actor?.accountId ?? null,
          personId: asked.actor?.personId ?? null,
          role: asked.actor?.role ?? null,
          subjectPersonId: leaf.about,
          facts: leaf.facts,
        })
      }
      return verdict
    })
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

class RefusedInside extends Error {
  verdict?: Verdict<unknown>
}

async function contextOf(db: Tx, asked: Asked, concerns: Context['concerns']): Promise<Context> {
  const clock = await sql<{ now: string; today: string }>`
    select now() as now, (now() at time zone 'Europe/Warsaw')::date as today`.execute(db)
  const [row] = clock.rows
  if (!row) throw new Error('the database has no clock')
  return {
    db,
    actor: asked.actor as Actor,
    now: row.now,
    today: row.today as PlainDate,
    requestId: asked.requestId,
    origin: asked.origin,
    newId,
    concerns,
  }
}

export const newId = <Of extends string>(): Id<Of> => idFrom<Of>(Date.now(), randomBytes(10))

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
