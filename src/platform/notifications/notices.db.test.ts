import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../../tests/support/database.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { Runner } from '../command/runner.ts'
import { type Db, openDb, openPool, sql } from '../db/pool.ts'
import type { NoticePage } from './contract.ts'
import { insertNotice, listNotices } from './notices.ts'
import { noticeUseCases } from './use-cases.ts'

let db: Db

test.beforeAll(async ({ databaseUrl }) => {
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  db = openDb(pool)
  return () => pool.end()
})

const tell = (personId: string, dedupKey: string = randomUUID()) =>
  insertNotice(db, { personId, kind: 'entry-returned', facts: { reason: 'brak opisu' }, link: '/records/1', dedupKey })

/** As the server would ask, for a person signed in. */
async function ask<Answer>(
  personId: string,
  path: string,
  input: Record<string, unknown> = {},
): Promise<Verdict<Answer>> {
  const useCase = noticeUseCases.find(({ route }) => route.path === path)
  if (!useCase) throw new Error(`no ${path}`)
  const actor = { accountId: randomUUID(), personId, role: 'trainee' } as unknown as Actor
  const runner = new Runner(db, () => false)
  return (await runner.run(useCase, {
    input,
    actor,
    requestId: 'r',
    origin: { address: '', agent: '' },
  })) as Verdict<Answer>
}

test('the inbox shows a person’s own notices, the newest first, and how many are unread', async () => {
  const [anna, jan] = [randomUUID(), randomUUID()]
  await tell(anna)
  await tell(anna)
  await tell(jan)
  const inbox = await ask<NoticePage>(anna, '/api/notices')
  expect(inbox).toMatchObject({ ok: true, value: { unread: 2, before: null } })
  if (!inbox.ok) return
  const { notices } = inbox.value
  expect(notices).toHaveLength(2)
  expect(notices.map(({ id }) => id)).toEqual(
    notices
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  )
  expect(notices[0]).toMatchObject({
    kind: 'entry-returned',
    facts: { reason: 'brak opisu' },
    readAt: null,
    mail: 'waiting',
  })
})

test('the same key is the same notice, and asks for one letter', async () => {
  const anna = randomUUID()
  const lettersBefore = await letters()
  await Promise.all([tell(anna, `returned ${anna}`), tell(anna, `returned ${anna}`)])
  expect((await listNotices(db, anna)).notices).toHaveLength(1)
  expect((await letters()) - lettersBefore).toBe(1)
})

test('nobody marks another’s notice; one’s own stays read', async () => {
  const [anna, jan] = [randomUUID(), randomUUID()]
  await tell(anna)
  const noticeId = (await listNotices(db, anna)).notices[0]?.id
  const path = '/api/notices/:noticeId/read'
  expect(await ask(jan, path, { noticeId })).toMatchObject({ ok: false, refusals: [{ code: 'not-found' }] })
  expect(await ask(anna, path, { noticeId })).toEqual({ ok: true, value: { unread: 0 } })
  const { readAt } = (await listNotices(db, anna)).notices[0] ?? {}
  await ask(anna, path, { noticeId })
  expect((await listNotices(db, anna)).notices[0]?.readAt).toBe(readAt)
})

test('“all read” spares what came after the screen was drawn', async () => {
  const anna = randomUUID()
  await tell(anna)
  const newest = (await listNotices(db, anna)).notices[0]?.id
  await nextMillisecond()
  await tell(anna)
  expect(await ask(anna, '/api/notices/read-all', { newest })).toEqual({ ok: true, value: { unread: 1 } })
  const unread = await ask<NoticePage>(anna, '/api/notices', { unread: 'true' })
  expect(unread.ok && unread.value.notices.map(({ id }) => id)).not.toContain(newest)
})

test('pages hold fifty and lead to the older ones, none twice', async () => {
  const anna = randomUUID()
  for (let n = 0; n < 60; n++) await tell(anna)
  const first = await listNotices(db, anna)
  const second = await listNotices(db, anna, { before: first.before ?? '' })
  expect([first.notices.length, second.notices.length, second.before]).toEqual([50, 10, null])
  expect(new Set([...first.notices, ...second.notices].map(({ id }) => id)).size).toBe(60)
})

test('a link to another site, or a notice rewritten after the fact, is refused by the database', async () => {
  const link = insertNotice(db, {
    personId: randomUUID(),
    kind: 'x',
    facts: {},
    link: '//evil.example',
    dedupKey: randomUUID(),
  })
  await expect(link).rejects.toThrow('notice_link_check')
  await expect(sql`update platform.notice set facts = '{}'`.execute(db)).rejects.toThrow('permission denied')
  await expect(sql`delete from platform.notice`.execute(db)).rejects.toThrow('permission denied')
})

const letters = async (): Promise<number> =>
  (await sql<{ count: number }>`select count(*) as count from graphile_worker.jobs`.execute(db)).rows[0]?.count ?? -1

/** Ids of one millisecond are in no order. */
async function nextMillisecond(): Promise<void> {
  const now = Date.now()
  while (Date.now() === now) await new Promise((done) => setImmediate(done))
}
