import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { test as withDatabase } from '../../../tests/support/database.ts'
import type { Actor } from '../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { route } from '../contract/route.ts'
import { openDb, openPool, sql } from '../db/pool.ts'
import { command, preparedCommand, reading, type UseCase } from './command.ts'
import { Runner } from './runner.ts'

/** A runner with one connection to the database, and nobody who may do `forbidden`. */
const test = withDatabase.extend('place', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const pool = openPool({ url: databaseUrl, connections: 1, actsAs: 'system' })
  onCleanup(() => pool.end())
  const db = openDb(pool)
  const runner = new Runner(db, (_, permission) => permission !== 'forbidden')
  // biome-ignore lint/suspicious/noExplicitAny: any use case
  const ask = (useCase: UseCase<any>, input: Record<string, unknown> = {}, actor: Actor | undefined = ANNA) =>
    runner.run(useCase, {
      input,
      requestId: randomUUID(),
      origin: { address: '10.1.2.3', agent: '' },
      ...(actor && { actor }),
    })
  const leaves = async (action: string) =>
    (
      await sql`select person_id, subject_person_id as about, facts from platform.audit_leaf where action = ${action}`.execute(
        db,
      )
    ).rows
  return { ask, leaves }
})

const ANNA = { accountId: randomUUID(), personId: randomUUID(), role: 'trainee' } as unknown as Actor
const SUBJECT = randomUUID()

const answers = { 200: z.object({ said: z.string() }), refusals: [] }
const aRoute = (path: string, more: { permission?: string; audit?: string | null; auditRefused?: string } = {}) =>
  route({ post: `/api/${path}`, summary: path, answers, permission: 'signed-in', audit: path, ...more })
const refusing = (path: string, code: string, more = {}) => command(aRoute(path, more), async () => refuse(code))

describe('decision 0086: what is prepared', () => {
  test('waits without a connection: another request has the only one', async ({ place }) => {
    const [begun, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow = preparedCommand(aRoute('slow'), {
      prepare: async () => {
        begun.resolve()
        await mayEnd.promise
        return accept('late')
      },
      run: async (_, context, said) => accept({ said: `${said} on ${typeof context.now}` }),
    })
    const quick = reading(aRoute('quick'), async () => accept({ said: 'at once' }))
    const late = place.ask(slow)
    await begun.promise
    expect(await place.ask(quick)).toEqual({ ok: true, value: { said: 'at once' } })
    mayEnd.resolve()
    expect(await late).toEqual({ ok: true, value: { said: 'late on string' } })
  })

  test('and refused is the answer; nothing runs', async ({ place }) => {
    let runs = 0
    const useCase = preparedCommand(aRoute('hopeless'), {
      prepare: async (): Promise<Verdict<string>> => refuse('not-today'),
      run: async (_, __, said) => {
        runs++
        return accept({ said })
      },
    })
    expect(await place.ask(useCase)).toMatchObject({ ok: false, refusals: [{ code: 'not-today' }] })
    expect(runs).toBe(0)
  })

  test('is prepared for nobody who may not ask', async ({ place }) => {
    let prepared = 0
    const prepare = async () => accept(prepared++)
    const useCase = preparedCommand(aRoute('closed', { permission: 'forbidden' }), {
      prepare,
      run: async () => accept({ said: '' }),
    })
    expect(await place.ask(useCase)).toMatchObject({ ok: false, refusals: [{ code: 'not-permitted' }] })
    expect(prepared).toBe(0)
  })
})

describe('decision 0087: a refusal', () => {
  test('of what the role does not permit leaves a leaf, though its transaction is undone', async ({ place }) => {
    await place.ask(refusing('guarded', 'never', { permission: 'forbidden' }))
    expect(await place.leaves('refused: guarded')).toEqual([
      { person_id: ANNA.personId, about: null, facts: { refused: ['not-permitted'], address: '10.1.2.3' } },
    ])
    expect(await place.leaves('guarded')).toEqual([])
  })

  test('of what is not there for one names the id that was tried, never a code or a text', async ({ place }) => {
    const secrets = route({
      get: '/api/things/:thingId/:code',
      summary: 'things',
      params: z.object({ thingId: z.string(), code: z.string() }),
      query: z.object({ words: z.string() }),
      answers,
      permission: 'signed-in',
      audit: 'thing read',
    })
    const thingId = randomUUID()
    const useCase = reading(secrets, async () => refuse('not-found'))
    await place.ask(useCase, { thingId, code: 'K7Q-secret', words: 'typed' })
    expect(await place.leaves('refused: thing read')).toMatchObject([
      { facts: { thingId, refused: ['not-found'], address: '10.1.2.3' } },
    ])
    expect(JSON.stringify(await place.leaves('refused: thing read'))).not.toMatch(/secret|typed/)
  })

  test('by the rules of the work leaves none, nor does one for asking too often', async ({ place }) => {
    await place.ask(refusing('work', 'elements-missing'))
    await place.ask(refusing('flood', 'too-many-requests', { auditRefused: 'flood refused' }))
    expect([await place.leaves('refused: work'), await place.leaves('flood refused')]).toEqual([[], []])
  })

  test('that the contract wants kept is kept for nobody too, about the person it concerned', async ({ place }) => {
    const wanted = aRoute('entry', { permission: 'public', auditRefused: 'entry refused' })
    const useCase = command(wanted, async (_, { concerns }) => {
      concerns(SUBJECT)
      return refuse('wrong')
    })
    await place.ask(useCase, {}, null as unknown as undefined)
    expect(await place.leaves('entry refused')).toMatchObject([
      { person_id: null, about: SUBJECT, facts: { refused: ['wrong'] } },
    ])
  })
})
