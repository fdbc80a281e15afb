import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { z } from 'zod'
import { test as withDatabase } from '../../../tests/support/database.ts'
import type { Actor } from '../../kernel/actor.ts'
import { accept } from '../../kernel/verdict.ts'
import { route, type StepUp } from '../contract/route.ts'
import { openDb, openPool, sql } from '../db/pool.ts'
import { command } from './command.ts'
import { Runner } from './runner.ts'

const test = withDatabase.extend('place', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const pool = openPool({ url: databaseUrl, connections: 1, actsAs: 'system' })
  onCleanup(() => pool.end())
  const db = openDb(pool)
  return { db, runner: new Runner(db, () => true) }
})

const ANNA = { accountId: randomUUID(), personId: randomUUID(), role: 'trainee' } as unknown as Actor

const grave = (stepUp: StepUp, about: string | undefined, audit: string) => {
  const answers = { 200: z.object({}), refusals: [] }
  const asked = route({ post: `/api/${audit}`, summary: '', answers, permission: 'signed-in', audit, stepUp })
  return command(asked, async (_, { concerns }) => {
    if (about) concerns(about)
    return accept({})
  })
}

const LATELY = { sessionId: 'a session', provedSecondsAgo: 600 }
const LONG_AGO = { sessionId: 'a session', provedSecondsAgo: 601 }
const NEVER = { sessionId: 'a session' }
const NO_SESSION = {}

test.for([
  [true, 'me', LATELY, true],
  [true, 'me', LONG_AGO, false],
  [true, 'me', NEVER, false],
  [true, 'me', NO_SESSION, true],
  ['of-another', 'me', NEVER, true],
  ['of-another', 'another', LONG_AGO, false],
  ['of-another', 'another', LATELY, true],
  ['of-another', undefined, NEVER, false],
] as const)('decision 0111: step-up %s about %s with %o: %s', async ([stepUp, whose, session, ok], { place }) => {
  const audit = `grave ${randomUUID()}`
  const about = whose && { me: ANNA.personId as string, another: randomUUID() }[whose]
  const verdict = await place.runner.run(grave(stepUp, about, audit), {
    ...{ input: {}, actor: ANNA, requestId: randomUUID() },
    origin: { address: '', agent: '', ...session },
  })
  expect(verdict.ok).toBe(ok)
  if (!verdict.ok) expect(verdict.refusals).toEqual([{ code: 'step-up-needed', facts: { minutes: 10 } }])
  const leaves = await sql`select 1 from platform.audit_leaf where action = ${audit}`.execute(place.db)
  expect(leaves.rows).toHaveLength(ok ? 1 : 0)
})
