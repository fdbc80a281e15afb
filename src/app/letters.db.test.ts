import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { test as hospitalTest } from '../../tests/support/hospital.ts'
import { startMailServer, wordsOf } from '../../tests/support/mail-server.ts'
import { type Db, sql } from '../platform/db/pool.ts'
import { listNotices } from '../platform/notifications/notices.ts'
import { returnEntries } from '../training-record/commands/return-entries.ts'
import { CAST } from './seed/cast.ts'
import { startAppWorker } from './worker.ts'

const ORIGIN = 'https://smk.example'

/** The whole worker as `npm start` begins it, with or without a mail server. */
const test = hospitalTest.extend('work', async ({ databaseUrl }, { onCleanup }) => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'opensmk-letters-'))
  process.env.OPENSMK_DEMO = '1'
  onCleanup(() => {
    delete process.env.OPENSMK_SMTP_URL
    rmSync(dataDirectory, { recursive: true })
  })
  return (smtp?: string) => {
    if (smtp) process.env.OPENSMK_SMTP_URL = smtp
    return startAppWorker({ databaseUrl, dataDirectory, origin: ORIGIN })
  }
})

const waiting = async (db: Db) =>
  (await sql<{ count: number }>`select count(*) as count from graphile_worker.jobs`.execute(db)).rows[0]?.count

const newestOf = async (db: Db, personId: string) => (await listNotices(db, personId)).notices[0]

test('an entry returned is one letter in the person’s language, in words, with a link, without the patient', async ({
  hospital: { db, supervisor, recordId, enters },
  work,
}) => {
  const mails = await startMailServer()
  const letters = () => mails.received.filter(({ to }) => to.includes(CAST.lena.email)).map(wordsOf)
  const worker = await work(mails.url)
  const returned = async (initials: string) => {
    const { id, hash } = await enters({ initials })
    const reason = `Pacjent ${initials}: popraw datę.`
    await supervisor.does(returnEntries, { recordId, entries: [{ id, hash }], reason })
    return id
  }
  await vi.waitFor(async () => expect(await waiting(db)).toBe(0), 20_000)
  const before = letters().length
  const id = await returned('XQ')
  await vi.waitFor(() => expect(letters()).toHaveLength(before + 1), 20_000)
  expect(letters().at(-1)).toEqual({
    subject: 'Do poprawy: 1 wpis',
    body: [
      'Otwórz kartę, przeczytaj powód i popraw. Zwróconych wpisów nie wlicza się do programu.',
      '',
      `${ORIGIN}/records/${recordId}/entries/${id}`,
      '',
    ].join('\n'),
  })

  await sql`update identity.account set locale = 'en' where person_id = ${CAST.lena.id}`.execute(db)
  await returned('XW')
  await vi.waitFor(() => expect(letters()).toHaveLength(before + 2), 20_000)
  expect(letters().at(-1)).toMatchObject({ subject: 'To correct: 1 entry' })
  const all = letters().map(({ subject, body }) => subject + body)
  expect(all.join()).not.toMatch(/\bX[QW]\b|Pacjent|\d{11}/)
  await vi.waitFor(async () => expect(await waiting(db)).toBe(0), 20_000)
  await worker.stop()
  await mails.close()
})

test('without a mail server nothing waits and nothing is lost: the notice is in the inbox, its letter kept', async ({
  hospital: { db, supervisor, recordId, enters },
  work,
}) => {
  const worker = await work()
  const { id, hash } = await enters({ initials: 'YQ' })
  await supervisor.does(returnEntries, { recordId, entries: [{ id, hash }], reason: 'Popraw datę tego badania.' })
  await vi.waitFor(async () => expect(await waiting(db)).toBe(0), 20_000)
  expect(await newestOf(db, CAST.lena.id)).toMatchObject({ kind: 'entries-returned', readAt: null, mail: 'not-sent' })
  const kept = await sql`select address, body from platform.mail_delivery where state = 'not-sent'`.execute(db)
  expect(kept.rows).toContainEqual(expect.objectContaining({ address: CAST.lena.email }))
  await worker.stop()
})
